//! Instructions, counted by valgrind's callgrind: the same on every run, whatever else the machine does.
//!
//! The program starts itself under valgrind for each side of each contest, on the shape's small document. They share no process,
//! since what ran before decides what the allocator has to do: up to a quarter of the instructions.

use std::env;
use std::fmt;
use std::process::Command;
use std::thread;

use crate::measure::Contest;
use crate::workloads::Outcome;

/// What one call of each side takes.
#[derive(Clone, Copy)]
pub(crate) struct Instructions {
    pub(crate) ours: u64,
    pub(crate) peer: u64,
}

/// Calls that are counted, after one that warms up.
const CALLS: u32 = 10;

impl Instructions {
    #[expect(clippy::cast_precision_loss, reason = "counts below 2^53")]
    pub(crate) fn ratio(self) -> f64 {
        self.ours as f64 / self.peer as f64
    }

    /// Both sides at once, each under a valgrind of its own.
    fn count(contest: &Contest) -> Outcome<Self> {
        thread::scope(|scope| {
            let ours = scope.spawn(|| one_call(contest, "ours").map_err(|error| error.to_string()));
            let peer = one_call(contest, "peer")?;
            let ours = ours.join().map_err(|_| "the counting thread panicked")??;
            Ok(Self { ours, peer })
        })
    }
}

impl fmt::Display for Instructions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:9} {:9} {:5.2}", self.ours, self.peer, self.ratio())
    }
}

/// A line for each workload and shape, as soon as it is counted: workload, shape, ours, serde's, ratio.
pub(crate) fn print(contests: &[Contest]) -> Outcome<()> {
    for contest in contests.iter().filter(|contest| contest.few.is_some()) {
        println!("{:16} {:14} {}", contest.workload, contest.shape, Instructions::count(contest)?);
    }
    Ok(())
}

/// Of each contest, if they are counted and valgrind is there.
pub(crate) fn count_all(contests: &[Contest]) -> Outcome<Vec<Option<Instructions>>> {
    let has_valgrind = Command::new("valgrind").arg("--version").output().is_ok();
    if !has_valgrind {
        eprintln!("no instructions are counted: valgrind is not installed");
    }
    let count = |contest: &Contest| {
        let is_counted = has_valgrind && contest.few.is_some();
        is_counted.then(|| Instructions::count(contest)).transpose()
    };
    contests.iter().map(count).collect()
}

fn one_call(contest: &Contest, side: &str) -> Outcome<u64> {
    let done = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*repeat_calls*"])
        .arg(env::current_exe()?)
        .args(["--only", contest.workload, "--shape", contest.shape, "--repeat", side, &CALLS.to_string()])
        .output()?;
    let report = String::from_utf8_lossy(&done.stderr);
    if !done.status.success() {
        return Err(report.into());
    }
    let total = report.lines().find_map(|line| line.split_once("Collected : "));
    let (_, total) = total.ok_or_else(|| format!("valgrind has no total:\n{report}"))?;
    Ok(total.trim().parse::<u64>()? / u64::from(CALLS))
}

/// Runs one side of the first contest on its small document so often, for a profiler.
pub(crate) fn repeat(contests: &[Contest], side: &str, calls: u32) -> Outcome<()> {
    let mut counted = contests.iter().filter_map(|contest| Some((contest, contest.few?)));
    let (contest, few) = counted.next().ok_or("there is no such workload and shape beside serde")?;
    let sides = (contest.prepare)(few)?;
    let work = if side == "peer" { sides.theirs } else { sides.ours };
    // The first call finds an allocator that has not seen its sizes yet.
    work();
    repeat_calls(&*work, calls);
    Ok(())
}

/// It stays a function of its own, by whose name a profiler starts.
#[inline(never)]
fn repeat_calls(work: &dyn Fn(), calls: u32) {
    (0..calls).for_each(|_| work());
}
