//! Two sides of one workload, timed in turn in one process, so that what else the machine does cancels out.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::allocations::{self, Memory};
use crate::instructions::Instructions;
use crate::workloads::Outcome;

/// A workload on one document beside one peer. What it works on is made when its turn comes.
pub(crate) struct Contest {
    pub(crate) workload: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) size: &'static str,
    pub(crate) peer: &'static str,
    /// Objects of the document that is timed.
    pub(crate) count: usize,
    /// Objects of the document whose instructions are counted, under valgrind 50 times slower; none if they are not.
    pub(crate) few: Option<usize>,
    /// Makes a document of so many objects and compares the results of both sides.
    pub(crate) prepare: fn(usize) -> Outcome<Sides>,
}

/// Both sides do the same work on a document of so many bytes.
pub(crate) struct Sides {
    pub(crate) bytes: usize,
    pub(crate) ours: Box<dyn Fn()>,
    pub(crate) theirs: Box<dyn Fn()>,
}

/// What a contest came to.
pub(crate) struct Row {
    pub(crate) workload: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) size: &'static str,
    pub(crate) peer: &'static str,
    pub(crate) bytes: usize,
    pub(crate) ratio: f64,
    pub(crate) ours_ns: f64,
    pub(crate) peer_ns: f64,
    pub(crate) ours_memory: Memory,
    pub(crate) peer_memory: Memory,
    /// Of the shape's small document; none if they were not counted.
    pub(crate) instructions: Option<Instructions>,
}

const ROUNDS: usize = 41;
const ROUND: Duration = Duration::from_millis(4);

impl Contest {
    /// The median over the rounds of the ratio in each, and the median times.
    pub(crate) fn run(&self, instructions: Option<Instructions>) -> Outcome<Row> {
        let Sides { bytes, ours, theirs } = (self.prepare)(self.count)?;
        let calls = calls_per_round(&*theirs);
        let mut rounds: Vec<(f64, f64)> = Vec::with_capacity(ROUNDS);
        for round in 0..ROUNDS {
            // Who goes first changes, so that neither always finds the caches warm.
            if round % 2 == 0 {
                let first = time(&*ours, calls);
                rounds.push((first, time(&*theirs, calls)));
            } else {
                let first = time(&*theirs, calls);
                rounds.push((time(&*ours, calls), first));
            }
        }
        Ok(Row {
            workload: self.workload,
            shape: self.shape,
            size: self.size,
            peer: self.peer,
            bytes,
            ratio: median(rounds.iter().map(|(ours, theirs)| ours / theirs)),
            ours_ns: median(rounds.iter().map(|(ours, _)| *ours)),
            peer_ns: median(rounds.iter().map(|(_, theirs)| *theirs)),
            ours_memory: allocations::count(&*ours),
            peer_memory: allocations::count(&*theirs),
            instructions,
        })
    }
}

impl Row {
    pub(crate) fn json(&self) -> Value {
        json!({
            "workload": self.workload,
            "shape": self.shape,
            "size": self.size,
            "peer": self.peer,
            "ratio": self.ratio,
            "ours_ns": self.ours_ns,
            "peer_ns": self.peer_ns,
            "instruction_ratio": self.instructions.map(|counted| counted.ratio()),
            "ours_instructions": self.instructions.map(|counted| counted.ours),
            "peer_instructions": self.instructions.map(|counted| counted.peer),
            "bytes": self.bytes,
            "ours_allocations": self.ours_memory.allocations,
            "peer_allocations": self.peer_memory.allocations,
            "ours_peak_bytes": self.ours_memory.peak,
            "peer_peak_bytes": self.peer_memory.peak,
        })
    }
}

/// Nanoseconds of one call.
pub(crate) fn time(work: &dyn Fn(), calls: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        work();
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(calls)
}

/// So many calls as fill a round; it warms up on the way.
pub(crate) fn calls_per_round(work: &dyn Fn()) -> u32 {
    let mut calls = 1_u32;
    loop {
        let start = Instant::now();
        time(work, calls);
        if start.elapsed() >= ROUND || calls > 1 << 24 {
            return calls;
        }
        calls *= 2;
    }
}

pub(crate) fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
