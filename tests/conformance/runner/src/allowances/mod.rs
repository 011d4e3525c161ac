//! Which differences are meant. Each rule is a function of the document's features and of the difference; none knows a
//! model's name. The names of the rules are those of msrest-model/DIFFERENCES.md.

mod faults;
mod keys;
mod obligations;
mod polymorphism;
mod readings;
mod refusals;
mod types;
mod validation;
mod values;
mod xml;

use crate::differences::{self, Difference};
use crate::vector::{Door, Reference, Vector};

pub(crate) use self::faults::is_agreed;
pub(crate) use self::obligations::broken;

type Rule = fn(&Vector, &Difference) -> Option<&'static str>;

/// About whole objects: they only name why msrest answers otherwise than the mended reference, which ours is compared
/// with as well. In the order in which they are asked.
const OF_OBJECTS: [Rule; 5] = [xml::rule, keys::rule, polymorphism::rule, validation::rule, refusals::rule];

/// Where the mended reference answers otherwise than msrest.
pub(crate) fn mended(vector: &Vector, door: Door) -> Vec<Difference> {
    let answers = vector.answers(door, Reference::Mended).zip(vector.answers(door, Reference::Msrest));
    answers.map_or_else(Vec::new, |(mended, msrest)| {
        differences::find(door, Reference::Msrest, mended, msrest).0
    })
}

/// The name of the rule that allows the difference. A name that DIFFERENCES.md does not list allows nothing.
///
/// A rule about a single value holds beside either reference; one about whole objects only where the mended reference
/// differs from msrest at the very same place.
pub(crate) fn rule(vector: &Vector, difference: &Difference, mended: &[Difference]) -> Option<&'static str> {
    const DIFFERENCES: &str = include_str!("../../../../../msrest-model/DIFFERENCES.md");
    let name = values::rule(vector, difference).or_else(|| of_objects(vector, difference, mended))?;
    DIFFERENCES.contains(&format!("\n| `{name}` |")).then_some(name)
}

fn of_objects(vector: &Vector, difference: &Difference, mended: &[Difference]) -> Option<&'static str> {
    let is_msrest = difference.reference == Reference::Msrest;
    if !is_msrest || !mended.iter().any(|other| other.is_beside(difference)) {
        return None;
    }
    let name = |difference: &Difference| OF_OBJECTS.iter().find_map(|rule| rule(vector, difference));
    // A tree of XML does not tell the places of values; the JSON of the same model does.
    let in_json = || mended.iter().filter(|other| other.result == "as_dict/full").find_map(name);
    name(difference).or_else(|| if vector.writes_xml(difference.result) { in_json() } else { None })
}
