//! What is shown if no command is given: a few of them, on the stand-in.

use std::io::{self, Write};
use std::iter;

use clap::Parser;
use console::style;
use indicatif::MultiProgress;

use super::arguments::Arguments;
use super::commands::{Outcome, Session};
use crate::client::JobClient;
use crate::stand_in::{Fault, StandIn};

/// A remark, what goes wrong meanwhile, and a command.
type Step = (&'static str, &'static [Option<Fault>], &'static str);

const STEPS: &[Step] = &[
    (
        "The jobs, eight a page; in the second page the connection breaks",
        &[None, Some(Fault::HalfBody)],
        "list --page-size 8",
    ),
    (
        "A job on 200 devices; the answer is lost, and the next attempt finds the job",
        &[Some(Fault::LostAnswer)],
        r#"create flush-7 --method flush --payload {"valves":[1,2,7]} --on tags.building='43'"#,
    ),
    (
        "It runs; once the hub has too much to do",
        &[None, None, None, None, Some(Fault::Throttled("1"))],
        "follow flush-7 --every 0.1",
    ),
    ("What scripts get: all that the hub has sent", &[], "show flush-7 --json"),
    (
        "Another one, for later",
        &[],
        r#"create dim-2 --twin {"properties":{"desired":{"light":20}}} --on tags.floor=2 --at 2099-01-01T00:00:00Z"#,
    ),
    ("It is cancelled before", &[], "cancel dim-2"),
    ("A job that is not there; this is refused", &[], "show dim-3"),
];

/// Runs the commands, and prints them as somebody would type them.
pub(super) fn run(stand_in: &StandIn, client: &JobClient, bars: &MultiProgress) -> Outcome {
    for (remark, faults, line) in STEPS {
        let mut output = io::stdout().lock();
        writeln!(output, "\n{}", style(format!("# {remark}")).dim())?;
        writeln!(output, "{} jobs {line}", style("$").dim())?;
        drop(output);
        stand_in.script(faults.iter().cloned());
        let arguments = Arguments::try_parse_from(iter::once("jobs").chain(line.split(' ')))?;
        let session = Session::new(client.clone(), &arguments, bars.clone());
        let Some(command) = &arguments.command else { continue };
        if let Err(error) = session.execute(command) {
            writeln!(io::stdout().lock(), "{}: {error}", style("error").red().bold())?;
        }
    }
    writeln!(
        io::stdout().lock(),
        "\nTo use your own hub, set IOTHUB_CONNECTION_STRING; for the commands, see `cargo run --example iot_hub_jobs -- --help`."
    )?;
    Ok(true)
}
