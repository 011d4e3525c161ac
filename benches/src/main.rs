//! msrest-model beside the fastest ways to read, write and validate such models in Rust: see `benches/README.md`.

mod allocations;
mod chart;
mod grid;
mod growth;
mod hostile;
mod instructions;
mod measure;
mod models;
mod report;
mod shapes;
mod workloads;

use std::env;
use std::fs;

use measure::Row;
use shapes::Shape as _;
use workloads::Outcome;

const USAGE: &str = "usage: msrest-model-benches [--only WORKLOADS] [--shape NAMES] [--json] [--chart FILE]
       msrest-model-benches [--only WORKLOADS] [--shape NAMES] --instructions
       msrest-model-benches --only WORKLOAD --shape NAME --repeat SIDE CALLS
       msrest-model-benches --hostile [--shape NAMES]
       msrest-model-benches --print job|blobs

  --only WORKLOADS     measure only these, separated by commas; no growth
  --shape NAMES        measure only these shapes, separated by commas; no growth
  --json               print one JSON object instead of a table
  --chart FILE         also draw the ratios as an SVG
  --instructions       only count instructions, by valgrind: a line for each workload and shape as it is done
  --repeat SIDE CALLS  only run `ours` or `peer` on the shape's small document so often, for a profiler
  --hostile            only documents that somebody made to cost much: how time and memory grow with them
  --print NAME         print a document: that of `job`, or the page of `blobs`";

#[derive(Default)]
struct Options {
    json: bool,
    instructions: bool,
    hostile: bool,
    only: Option<String>,
    shape: Option<String>,
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
    if options.hostile {
        hostile::print(options.shape.as_deref());
        return Ok(());
    }
    let mut contests = workloads::all();
    contests.retain(|contest| {
        is_chosen(options.only.as_deref(), contest.workload)
            && is_chosen(options.shape.as_deref(), contest.shape)
    });
    if contests.is_empty() {
        return Err("there is no such workload on such a shape; without options all are listed".into());
    }
    if let Some((side, calls)) = &options.repeat {
        return instructions::repeat(&contests, side, *calls);
    }
    if options.instructions {
        return instructions::print(&contests);
    }
    let instructions = instructions::count_all(&contests)?;
    let rows: Vec<Row> = contests
        .iter()
        .zip(instructions)
        .map(|(contest, counted)| contest.run(counted))
        .collect::<Outcome<_>>()?;
    let is_whole = options.only.is_none() && options.shape.is_none();
    let growth = if is_whole { growth::all()? } else { Vec::new() };
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

/// Whether the name is one of those that were asked for.
fn is_chosen(names: Option<&str>, name: &str) -> bool {
    names.is_none_or(|names| names.split(',').any(|asked| asked == name))
}

fn options() -> Outcome<Options> {
    let mut options = Options::default();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--json" => options.json = true,
            "--instructions" => options.instructions = true,
            "--hostile" => options.hostile = true,
            "--only" => options.only = Some(arguments.next().ok_or(USAGE)?),
            "--shape" => options.shape = Some(arguments.next().ok_or(USAGE)?),
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
        "job" => Ok(shapes::job::OneJob::text(1)),
        "blobs" => Ok(models::blob::page(workloads::xml::BLOBS)),
        _ => Err(USAGE.into()),
    }
}
