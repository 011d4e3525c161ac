//! Which scenarios were reached: those that the server counts, and whose checks found nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use crate::answer::{Answer, Failure, Outcome};
use crate::suite::Suite;
use crate::suites::SUITES;

/// How the names of those begin that are about URLs, headers, status codes, files and parameters.
const OTHERS: &[&str] = &[
    "BodyBinary",
    "ClientWithEnumParam",
    "ConstantClientProperties",
    "ConstantsInPath",
    "CustomBaseUri",
    "Explicit",
    "FileStream",
    "GeneralOptional",
    "GetParameterizedHost",
    "Header",
    "Http",
    "Implicit",
    "MediaType",
    "Optional",
    "Responses",
    "Security",
    "Url",
    "reservedWords",
];

/// How often the server has seen each of its scenarios.
type Counts = BTreeMap<String, u64>;

/// Runs all suites, says what came of them, and fails unless all scenarios were reached.
pub(crate) fn run(address: &str) -> ExitCode {
    match are_reached(address) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: the server gives no report: {error}");
            ExitCode::FAILURE
        }
    }
}

fn are_reached(address: &str) -> Result<bool, Failure> {
    let mut known = BTreeSet::new();
    let mut outcomes = Vec::new();
    for (title, run) in SUITES {
        let mut suite = Suite::new(address);
        run(&mut suite);
        let suite = suite.into_outcomes();
        known.extend(suite.iter().map(|(name, _)| *name));
        outcomes.push((title, suite));
    }
    let needed = counts(address, "vanilla")?;
    let mut counts = counts(address, "optional")?;
    counts.extend(needed.clone());
    let (mut reached, mut all) = (0, 0);
    for (title, outcomes) in &outcomes {
        let names: BTreeSet<_> = outcomes.iter().map(|(name, _)| *name).collect();
        let missed = missed(outcomes, &counts);
        all += names.len();
        reached += names.len() - missed.len();
        println!("{title:27}reached {} of {}", names.len() - missed.len(), names.len());
        missed.iter().for_each(|(name, reason)| println!("  {name}: {reason}"));
    }
    for name in needed.keys().filter(|name| !known.contains(name.as_str()) && !is_other(name)) {
        all += 1;
        println!("  {name}: no suite has it");
    }
    println!("scenarios: reached {reached} of {all}");
    Ok(reached == all)
}

fn counts(address: &str, category: &str) -> Result<Counts, Failure> {
    Answer::to(minreq::get(format!("{address}/report/{category}")))?.success()?.read()
}

fn is_other(name: &str) -> bool {
    OTHERS.iter().any(|start| name.starts_with(start))
}

/// The scenarios that were not reached, with the first reason of each.
fn missed<'a>(outcomes: &'a [(&str, Outcome)], counts: &Counts) -> BTreeMap<&'a str, String> {
    let mut missed = BTreeMap::new();
    for (name, outcome) in outcomes {
        let reason = match (outcome, counts.get(*name)) {
            (Err(error), _) => error.to_string(),
            (Ok(()), None) => "the server has no such scenario".to_owned(),
            (Ok(()), Some(0)) => "the server has not counted it".to_owned(),
            (Ok(()), Some(_)) => continue,
        };
        missed.entry(*name).or_insert(reason);
    }
    missed
}
