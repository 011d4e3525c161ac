//! Attributes by their REST key paths.

use super::Attribute;
use crate::text::const_str::same_path;

/// The attributes at the start of `attributes` whose REST key paths have the same part at `depth`, and that part.
pub(crate) fn group(attributes: &'static [Attribute], depth: usize) -> (&'static str, &'static [Attribute]) {
    let part = |attribute: &Attribute| attribute.path.get(depth).copied();
    let name = attributes.first().and_then(part);
    let length = attributes.iter().take_while(|attribute| part(attribute) == name).count();
    (name.unwrap_or_default(), attributes.get(..length).unwrap_or_default())
}

pub(crate) const fn has_path(attributes: &[Attribute], path: &[&str]) -> bool {
    find_path(attributes, path).is_some()
}

/// The attribute with this REST key path.
pub(crate) const fn find_path<'a>(attributes: &'a [Attribute], path: &[&str]) -> Option<&'a Attribute> {
    let mut rest = attributes;
    while let [attribute, others @ ..] = rest {
        if same_path(attribute.path, path) {
            return Some(attribute);
        }
        rest = others;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{find_path, has_path};
    use crate::schema::Attribute;

    const PLAIN: Attribute = Attribute::new(0, "id", &["properties", "id"]);

    #[test]
    fn attributes_are_found_by_their_whole_path() {
        let rows = [Attribute::new(0, "properties", &["properties"]), PLAIN];
        assert_eq!(find_path(&rows, &["properties", "id"]).map(Attribute::name), Some("id"));
        assert!(has_path(&rows, &["properties"]) && !has_path(&rows, &["id"]) && !has_path(&[], &["id"]));
    }
}
