//! The command line: `jobs list|show|create|cancel|follow`.

mod arguments;
mod commands;
mod logger;
mod output;
mod progress;
mod tour;

use std::error::Error;
use std::ffi::OsString;
use std::io;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{CommandFactory, Parser};
use indicatif::MultiProgress;

use self::arguments::Arguments;
use self::commands::Session;
use crate::client::{ConnectionString, JobClient};
use crate::clock::SystemClock;
use crate::stand_in::StandIn;

/// Runs the program: with the hub of this connection string, or without one with a stand-in that it starts.
pub fn run(arguments: impl IntoIterator<Item = OsString>, connection_string: Option<&str>) -> ExitCode {
    let bars = MultiProgress::new();
    logger::install(bars.clone());
    let arguments = Arguments::parse_from(arguments);
    let outcome = match connection_string {
        Some(text) => with_hub(&arguments, text, bars),
        None => with_stand_in(&arguments, bars),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // `jobs list | head -1`: nobody reads on.
        Err(error) if is_broken_pipe(error.as_ref()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", console::style("error").red().bold().for_stderr());
            ExitCode::FAILURE
        }
    }
}

fn with_hub(arguments: &Arguments, connection_string: &str, bars: MultiProgress) -> commands::Outcome {
    let Some(command) = &arguments.command else {
        // Nothing is done to a real hub that nobody asked for.
        Arguments::command().print_help()?;
        return Ok(true);
    };
    let connection: ConnectionString =
        connection_string.parse().map_err(|error| format!("IOTHUB_CONNECTION_STRING: {error}"))?;
    let client = JobClient::new(connection.address()?, connection)?;
    Session::new(client, arguments, bars).execute(command)
}

fn with_stand_in(arguments: &Arguments, bars: MultiProgress) -> commands::Outcome {
    let stand_in = StandIn::start(Arc::new(SystemClock))?;
    eprintln!(
        "{}: IOTHUB_CONNECTION_STRING is not set, so this talks to a stand-in of a hub at {}, which ends with the program",
        console::style("note").cyan().for_stderr(),
        stand_in.address(),
    );
    let client = JobClient::new(stand_in.address().clone(), stand_in.connection().clone())?;
    match &arguments.command {
        Some(command) => Session::new(client, arguments, bars).execute(command),
        None => tour::run(&stand_in, &client, &bars),
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
