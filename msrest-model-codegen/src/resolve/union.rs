//! `oneOf` and `anyOf` without a discriminator.

use super::Usage;
use super::resolver::Resolver;
use super::scalar::{only_type, types};
use super::usage::any;
use crate::document::schema::Schema;
use crate::place::Place;

impl Resolver<'_> {
    /// The type of a choice, if the schema is one.
    ///
    /// One alternative beside `null` is that one, nullable. A text beside an enum of texts is the enum, which takes other
    /// values anyway. All others are any JSON.
    pub(super) fn choice(&mut self, schema: &Schema, place: &Place, name: &str) -> Option<Usage> {
        let (keyword, parts) = match (&schema.one_of, &schema.any_of) {
            (Some(parts), _) if !parts.is_empty() => ("oneOf", parts),
            (_, Some(parts)) if !parts.is_empty() => ("anyOf", parts),
            _ => return None,
        };
        if self.is_object(schema, place) {
            self.warn(&place.child(keyword), "a choice beside properties; it is ignored");
            return None;
        }
        let is_null = |part: &Schema| types(part) == ["null"];
        let others: Vec<_> = parts.iter().enumerate().filter(|(_, part)| !is_null(part)).collect();
        let enumerations = || others.iter().filter(|(_, part)| Self::is_enumeration(part));
        let are_texts = others.iter().all(|(_, part)| only_type(part) == Some("string"));
        let only = match others.as_slice() {
            [only] => Some(*only),
            _ if are_texts && enumerations().count() == 1 => enumerations().next().copied(),
            _ => None,
        };
        let mut usage = match only {
            Some((index, part)) => self.usage(part, &place.child(keyword).child(index), name),
            None => {
                self.warn(&place.child(keyword), "a choice of several types; any JSON is taken");
                any(place)
            }
        };
        usage.is_nullable |= parts.iter().any(is_null);
        Some(usage)
    }
}
