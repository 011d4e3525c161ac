//! Which differences are meant. Each rule is a function of the document's features and of the difference; none knows a
//! model's name. The names of the rules are those of msrest-model/DIFFERENCES.md.

mod keys;
mod obligations;
mod polymorphism;
mod readings;
mod types;
mod validation;
mod values;
mod xml;

use crate::differences::{Difference, Kind};
use crate::vector::{Reference, Vector};

pub(crate) use self::obligations::broken;

type Rule = fn(&Vector, &Difference) -> Option<&'static str>;

/// About single values and broken rules: these hold beside either reference. In the order in which they are asked; the
/// first that allows a difference is counted.
const OF_VALUES: [Rule; 2] = [values::rule, validation::rule];

/// About whole objects: they only name why msrest answers otherwise than the mended reference, which ours is compared
/// with as well. Where the two agree, none of these holds.
const OF_OBJECTS: [Rule; 3] = [xml::rule, keys::rule, polymorphism::rule];

/// The name of the rule that allows the difference. A name that DIFFERENCES.md does not list allows nothing.
pub(crate) fn rule(vector: &Vector, difference: &Difference) -> Option<&'static str> {
    if matches!(difference.kind, Kind::TwoReaders { .. } | Kind::RuleNotFollowed { .. }) {
        return None;
    }
    const DIFFERENCES: &str = include_str!("../../../../../msrest-model/DIFFERENCES.md");
    let is_mended = vector.answers(difference.door, Reference::Mended).is_some();
    let of_objects: &[Rule] =
        if is_mended && difference.reference == Reference::Msrest { &OF_OBJECTS } else { &[] };
    let name = OF_VALUES.iter().chain(of_objects).find_map(|rule| rule(vector, difference))?;
    DIFFERENCES.contains(&format!("\n| `{name}` |")).then_some(name)
}
