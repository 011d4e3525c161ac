//! msrest-model beside the fastest ways to read, write and validate such models in Rust: see `benches/README.md`.

mod allocations;
mod chart;
mod documents;
mod growth;
mod measure;
mod models;
mod report;
mod workloads;

use std::env;
use std::fs;

use measure::{Contest, Row};
use workloads::Outcome;

const USAGE: &str =
    "usage: msrest-model-benches [--json] [--only WORKLOAD] [--document NAME] [--chart FILE] [--repeat SIDE COUNT]
       msrest-model-benches --print job|blobs

  --json               print one JSON object instead of a table
  --only WORKLOAD      measure one workload; no growth
  --document NAME      measure one document: job, arm, tank, rules
  --chart FILE         also draw the ratios as an SVG
  --print NAME         print a document: the small one of `job`, or the page of `blobs`
  --repeat SIDE COUNT  only run `ours` or `peer` of the small document so often, for a profiler; the
                       large one of a document that has no small one";

#[derive(Default)]
struct Options {
    json: bool,
    only: Option<String>,
    document: Option<String>,
    chart: Option<String>,
    print: Option<String>,
    repeat: Option<(String, u32)>,
}

fn main() -> Outcome<()> {
    let options = options()?;
    if let Some(name) = &options.print {
        println!("{}", document(name)?);
        return Ok(());
    }
    let mut contests = workloads::all()?;
    if let Some(only) = &options.only {
        contests.retain(|contest| contest.workload == only);
    }
    if let Some(document) = &options.document {
        contests.retain(|contest| contest.document == document);
    }
    if let Some((side, count)) = &options.repeat {
        repeat(&contests, side, *count);
        return Ok(());
    }
    let rows: Vec<Row> = contests.iter().map(Contest::run).collect();
    let growth = if options.only.is_some() { Vec::new() } else { growth::all()? };
    if options.json {
        println!("{}", report::json(&rows, &growth));
    } else {
        report::print(&rows, &growth);
    }
    if let Some(path) = options.chart {
        fs::write(path, chart::svg(&rows))?;
    }
    Ok(())
}

fn options() -> Outcome<Options> {
    let mut options = Options::default();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--json" => options.json = true,
            "--only" => options.only = Some(arguments.next().ok_or(USAGE)?),
            "--document" => options.document = Some(arguments.next().ok_or(USAGE)?),
            "--print" => options.print = Some(arguments.next().ok_or(USAGE)?),
            "--chart" => options.chart = Some(arguments.next().ok_or(USAGE)?),
            "--repeat" => {
                let side = arguments.next().ok_or(USAGE)?;
                options.repeat = Some((side, arguments.next().ok_or(USAGE)?.parse()?));
            }
            _ => return Err(USAGE.into()),
        }
    }
    Ok(options)
}

fn document(name: &str) -> Outcome<String> {
    match name {
        "job" => Ok(documents::job(0)),
        "blobs" => Ok(documents::blobs(workloads::xml::BLOBS)),
        _ => Err(USAGE.into()),
    }
}

/// Runs one side of the first small contest, or of the first. It stays a function of its own, by whose name a profiler starts.
#[inline(never)]
fn repeat(contests: &[Contest], side: &str, count: u32) {
    let small = contests.iter().find(|contest| contest.size == "small");
    if let Some(contest) = small.or(contests.first()) {
        let work = if side == "peer" { &contest.theirs } else { &contest.ours };
        (0..count).for_each(|_| work());
    }
}
