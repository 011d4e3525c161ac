//! Compares Rust models with the answers of Python's msrest: `tests/conformance/README.md` has the whole picture.

mod allowances;
mod answers;
mod differences;
mod places;
mod report;
mod vector;
mod xml_tree;

use std::env;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::process::ExitCode;

pub use crate::answers::Entry;
pub use crate::report::Report;
use crate::vector::Vector;

/// Compares the models with the vectors in the file that the command line names, and prints the report.
#[must_use]
pub fn run(entries: &[Entry]) -> ExitCode {
    match compare_file(entries) {
        Ok(report) => {
            print!("{report}");
            if report.mismatches() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn compare_file(entries: &[Entry]) -> Result<Report, String> {
    let mut arguments = env::args().skip(1);
    let path = arguments.next().ok_or("usage: <program> <vectors.jsonl> [mismatches to print]")?;
    let to_print = arguments.next().and_then(|number| number.parse().ok()).unwrap_or(20);
    let in_file = |error| format!("{path}: {error}");
    let file = File::open(&path).map_err(in_file)?;
    compare(entries, BufReader::new(file), to_print).map_err(in_file)
}

/// Compares the models with vectors, one a line. The report shows so many mismatches.
///
/// # Errors
/// Where the vectors cannot be read, or name a model that is not among the entries.
pub fn compare(entries: &[Entry], vectors: impl BufRead, to_print: usize) -> io::Result<Report> {
    let mut report = Report::new(to_print);
    for (index, line) in vectors.lines().enumerate() {
        let vector = Vector::parse(&line?).map_err(|message| invalid(index, &message))?;
        let entry = entries.iter().find(|entry| entry.name() == vector.model);
        let entry = entry.ok_or_else(|| invalid(index, &format!("no model {}", vector.model)))?;
        report.add(&vector, entry);
    }
    Ok(report)
}

fn invalid(index: usize, message: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("line {}: {message}", index + 1))
}
