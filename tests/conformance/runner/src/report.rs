//! What came out of the comparison.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::allowances;
use crate::answers::Entry;
use crate::differences::{self, Difference, Kind, Problem};
use crate::vector::{Reference, Vector};

/// Longer texts are cut.
const LONGEST: usize = 600;

/// The counts of a comparison, and its first mismatches.
#[derive(Debug)]
pub struct Report {
    /// So many mismatches are printed.
    to_print: usize,
    models: BTreeSet<String>,
    documents: usize,
    compared: usize,
    mismatches: usize,
    allowed: BTreeMap<&'static str, usize>,
    printed: Vec<String>,
}

impl Report {
    pub(crate) fn new(to_print: usize) -> Self {
        Self {
            to_print,
            models: BTreeSet::new(),
            documents: 0,
            compared: 0,
            mismatches: 0,
            allowed: BTreeMap::new(),
            printed: Vec::new(),
        }
    }

    /// How many differences no rule allows.
    #[must_use]
    pub const fn mismatches(&self) -> usize {
        self.mismatches
    }

    /// How many results were compared.
    #[must_use]
    pub const fn compared(&self) -> usize {
        self.compared
    }

    /// How often each rule allowed a difference.
    #[must_use]
    pub const fn allowed(&self) -> &BTreeMap<&'static str, usize> {
        &self.allowed
    }

    pub(crate) fn add(&mut self, vector: &Vector, entry: &Entry) {
        self.models.insert(vector.model.clone());
        self.documents += 1;
        for &door in vector.doors() {
            let answers = entry.answers(&vector.document, vector.form, door);
            let Some((ours, again)) = answers.split_first() else { continue };
            let mended = allowances::mended(vector, door);
            for reference in [Reference::Msrest, Reference::Mended] {
                let Some(theirs) = vector.answers(door, reference) else { continue };
                let (differences, compared) = differences::find(door, reference, ours, theirs);
                self.compared += compared;
                for difference in differences.iter().filter(|found| !allowances::is_agreed(vector, found)) {
                    self.count(vector, difference, allowances::rule(vector, difference, &mended));
                }
            }
            let readers = again.iter().filter_map(|again| differences::between_readers(ours, again));
            for difference in allowances::broken(vector, door, ours).into_iter().chain(readers) {
                self.count(vector, &difference, None);
            }
        }
    }

    fn count(&mut self, vector: &Vector, difference: &Difference, rule: Option<&'static str>) {
        if let Some(rule) = rule {
            *self.allowed.entry(rule).or_default() += 1;
            return;
        }
        self.mismatches += 1;
        if self.printed.len() < self.to_print {
            self.printed.push(description(vector, difference));
        }
    }
}

fn description(vector: &Vector, difference: &Difference) -> String {
    let Difference { door, reference, result, kind } = difference;
    let (pointer, ours, theirs) = match kind {
        Kind::OursRaised { message, theirs, .. } => {
            ("", format!("raised: {message}"), short(&theirs.to_string()))
        }
        Kind::TheirsRaised { message, ours } => ("", short(&ours.to_string()), format!("raised: {message}")),
        Kind::Value { pointer, ours, theirs } => (pointer.as_str(), one(ours.as_ref()), one(theirs.as_ref())),
        Kind::BothRaised { message, path } => (
            path.as_str(),
            format!("raised: {message}"),
            "an error, but the document has no fault there".to_owned(),
        ),
        Kind::Problem { problem: Problem { rule, target, pointer }, is_ours } => {
            let (reported, none) = (format!("{target} breaks {rule}"), "nothing".to_owned());
            if *is_ours { (pointer.as_str(), reported, none) } else { (pointer.as_str(), none, reported) }
        }
        Kind::RuleNotFollowed { rule, pointer, ours } => {
            (pointer.as_str(), short(&ours.to_string()), format!("the rule {rule} asks for another value"))
        }
        Kind::TwoReaders { pointer, value, text } => {
            let text = format!("from text {}", short(&text.to_string()));
            (pointer.as_str(), format!("from a value {}", short(&value.to_string())), text)
        }
    };
    let title = match (kind, reference) {
        (Kind::TwoReaders { .. }, _) => "our readers disagree",
        (_, Reference::Msrest) => "mismatch",
        (_, Reference::Mended) => "mismatch with the mended reference",
    };
    let (model, document) = (&vector.model, short(&vector.document));
    format!(
        "{title}: {model}: {document}\n  door:    {} {result}\n  pointer: {pointer:?}\n  ours:    {ours}\n  theirs:  {theirs}\n",
        door.name(),
    )
}

fn one(value: Option<&serde_json::Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), |value| short(&value.to_string()))
}

fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST).and_then(|(end, _)| text.get(..end)) {
        Some(beginning) => format!("{beginning}.."),
        None => text.to_owned(),
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for mismatch in &self.printed {
            writeln!(formatter, "{mismatch}")?;
        }
        for (rule, count) in &self.allowed {
            writeln!(formatter, "allowed {count:>7}  {rule}")?;
        }
        let allowed: usize = self.allowed.values().sum();
        writeln!(
            formatter,
            "models={} documents={} compared={} allowed={allowed} mismatches={}",
            self.models.len(),
            self.documents,
            self.compared,
            self.mismatches
        )
    }
}
