//! How the attributes of several models become one list: for `flatten` and for polymorphic variants.
//!
//! Everything here runs in the compiler only: an index out of bounds is a compile error.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "constant evaluation reports them as compile errors"
)]

use super::{Attribute, TypeInfo, has_path};
use crate::text::const_str::{same_path, shared};

/// The attributes of several parts in one list, those under one flattened parent next to each other, as they are in each part.
/// The numbers of a part's attributes follow those of the parts before. In msrest's order the first part, a model's own
/// attributes, comes last.
#[doc(hidden)]
#[must_use]
pub const fn merged<const N: usize>(parts: &[&[Attribute]]) -> [Attribute; N] {
    let mut all = [Attribute::EMPTY; N];
    let (mut part, mut length) = (0, 0);
    while part < parts.len() {
        let (mut row, offset) = (0, length);
        while row < parts[part].len() {
            let mut attribute = parts[part][row];
            attribute.index += offset;
            attribute.order += if part == 0 { N - parts[0].len() } else { offset - parts[0].len() };
            let place = if part == 0 { length } else { place(&all, length, attribute.path) };
            let mut free = length;
            while free > place {
                all[free] = all[free - 1];
                free -= 1;
            }
            all[place] = attribute;
            length += 1;
            row += 1;
        }
        part += 1;
    }
    all
}

/// The place behind the last attribute so far of those that share the most parts of the path.
const fn place(rows: &[Attribute], length: usize, path: &[&str]) -> usize {
    let (mut place, mut most, mut row) = (length, 0, length);
    // The last part of a path is not a parent: nothing shares more than the others.
    while row > 0 && most + 1 < path.len() {
        let shared = shared(rows[row - 1].path, path);
        if shared > most {
            (place, most) = (row, shared);
        }
        row -= 1;
    }
    place
}

/// The number of attributes of several parts.
#[doc(hidden)]
#[must_use]
pub const fn count(parts: &[&[Attribute]]) -> usize {
    let (mut part, mut length) = (0, 0);
    while part < parts.len() {
        length += parts[part].len();
        part += 1;
    }
    length
}

/// The number of the first attribute of a part among all.
#[doc(hidden)]
#[must_use]
pub const fn start(parts: &[&[Attribute]], part: usize) -> usize {
    count(parts.split_at(part).0)
}

/// The attribute of the discriminator; none for the base, or if the payload has an attribute at its place.
const fn discriminator_row<'a>(payload: &TypeInfo, row: &'a [Attribute]) -> &'a [Attribute] {
    match row {
        [discriminator]
            if discriminator.constant.is_none()
                || payload.is_polymorphic
                || has_path(payload.attributes, discriminator.path) =>
        {
            &[]
        }
        _ => row,
    }
}

/// A model's own attributes, without that of its discriminator if an embedded struct has it.
#[doc(hidden)]
#[must_use]
pub const fn own_rows<'a>(
    own: &'a [Attribute],
    discriminator: &[&str],
    embedded: &[&[Attribute]],
) -> &'a [Attribute] {
    let [fields @ .., last] = own else { return own };
    let mut part = 0;
    while part < embedded.len() {
        if same_path(last.path, discriminator)
            && last.constant.is_some()
            && has_path(embedded[part], discriminator)
        {
            return fields;
        }
        part += 1;
    }
    own
}

/// The attributes of a model that embeds others and has this value of its discriminator, which wins over theirs.
#[doc(hidden)]
#[must_use]
pub const fn merged_under<const N: usize>(
    parts: &[&[Attribute]],
    discriminator: &[&str],
    value: &'static str,
) -> [Attribute; N] {
    with_value(merged(parts), discriminator, value)
}

/// Gives an attribute at the place of the discriminator this value, to be written if it has none of its own, and replaces the
/// value of an embedded struct's discriminator.
const fn with_value<const N: usize>(
    mut all: [Attribute; N],
    discriminator: &[&str],
    value: &'static str,
) -> [Attribute; N] {
    let mut index = 0;
    while index < N {
        if same_path(all[index].path, discriminator) {
            if all[index].constant.is_none() {
                all[index].discriminator = Some(value);
            } else if all[index].discriminator.is_some() {
                all[index] = all[index].always(value);
            }
        }
        index += 1;
    }
    all
}

/// The attributes of a variant: its payload's, and that of the discriminator, which the base does not have.
#[doc(hidden)]
#[must_use]
pub const fn variant_table<const N: usize>(payload: &TypeInfo, row: &[Attribute]) -> [Attribute; N] {
    let all = merged(&[payload.attributes, discriminator_row(payload, row)]);
    match row {
        [Attribute { path, discriminator: Some(value), .. }] => with_value(all, path, value),
        _ => all,
    }
}

/// The length of [`variant_table`].
#[doc(hidden)]
#[must_use]
pub const fn variant_count(payload: &TypeInfo, row: &[Attribute]) -> usize {
    count(&[payload.attributes, discriminator_row(payload, row)])
}

#[cfg(test)]
mod tests {
    use super::{count, merged, merged_under, own_rows, start, variant_count, variant_table};
    use crate::schema::{Attribute, Constant, TypeInfo};

    const NAME: Attribute = Attribute::new(0, "name", &["name"]);
    const KIND: Attribute = Attribute::new(1, "kind", &["properties", "kind"]);
    const PATH: &[&str] = &["properties", "kind"];

    /// Name, position among the fields, and in msrest's attribute map.
    fn rows(attributes: &[Attribute]) -> Vec<(&str, usize, usize)> {
        attributes.iter().map(|row| (row.name, row.index, row.order)).collect()
    }

    /// What stands under one parent comes together, so that it is written in one go; msrest has the bases first.
    #[test]
    fn rows_stand_beside_those_of_their_parent() {
        let first = [NAME, KIND];
        let second = [Attribute::new(0, "zone", &["properties", "zone"]), Attribute::new(1, "tag", &["tag"])];
        let third = [
            Attribute::new(0, "x", &["properties", "place", "x"]),
            Attribute::new(1, "size", &["properties", "size"]),
            Attribute::new(2, "y", &["properties", "place", "y"]),
            Attribute::new(3, "etag", &["etag"]),
        ];
        let parts: [&[Attribute]; 3] = [&first, &second, &third];
        assert_eq!(count(&parts), 8);
        assert_eq!([0, 1, 2, 3].map(|part| start(&parts, part)), [0, 2, 4, 8]);
        let all = merged::<8>(&parts);
        assert_eq!(
            rows(&all),
            [
                ("name", 0, 6),
                ("kind", 1, 7),
                ("zone", 2, 0),
                ("x", 4, 2),
                ("y", 6, 4),
                ("size", 5, 3),
                ("tag", 3, 1),
                ("etag", 7, 5),
            ]
        );
    }

    /// The last of a struct's own rows is its discriminator, which gives way to that of an embedded struct.
    #[test]
    fn an_embedded_discriminator_stands_for_the_type() {
        let own = [NAME, KIND.always("cat")];
        let plain = [NAME, KIND];
        let with_kind: &[Attribute] = &[Attribute::new(0, "sort", PATH)];
        let without: &[Attribute] = &[Attribute::new(0, "tag", &["tag"])];
        for (own, embedded, left) in [
            (&own[..], &[with_kind][..], 1),
            (&own, &[without, with_kind], 1),
            (&own, &[without], 2),
            (&own, &[], 2),
            (&plain, &[with_kind], 2),
            (&own[..1], &[with_kind], 1),
            (&[], &[with_kind], 0),
        ] {
            assert_eq!(rows(own_rows(own, PATH, embedded)), rows(&own[..left]));
        }
        let other_key = [NAME, Attribute::new(1, "type", &["type"]).always("cat")];
        assert_eq!(own_rows(&other_key, PATH, &[with_kind]).len(), 2);
    }

    /// A constant discriminator gets the value of the type, an attribute is given it, and any other constant stays.
    #[test]
    fn the_discriminator_has_the_value_of_the_type() {
        let value_under = |kind: Attribute| {
            let [name, kind] = merged_under::<2>(&[&[NAME], &[kind]], PATH, "cat");
            assert_eq!((name.constant, name.discriminator), (None, None));
            (kind.constant, kind.discriminator)
        };
        assert_eq!(value_under(KIND), (None, Some("cat")));
        assert_eq!(value_under(KIND.always("pet")), (Some(Constant::Text("cat")), Some("cat")));
        let constant = Constant::Text("pet");
        assert_eq!(value_under(KIND.with_constant(constant)), (Some(constant), None));
    }

    /// A variant has a row for its discriminator, unless the payload has one, or is an enum that adds its own.
    #[test]
    fn a_variant_has_its_discriminator_once() {
        const PET: TypeInfo = TypeInfo::new("Pet", &[NAME]);
        let row = [Attribute::new(0, "@kind", PATH).always("cat")];
        assert_eq!(variant_count(&PET, &row), 2);
        let [name, kind] = variant_table::<2>(&PET, &row);
        assert_eq!((name.name, name.discriminator), ("name", None));
        assert_eq!((kind.name, kind.constant), ("@kind", Some(Constant::Text("cat"))));
        assert_eq!(variant_count(&PET, &[]), 1);
        assert_eq!(variant_table::<1>(&PET, &[])[0].discriminator, None);

        assert_eq!(variant_count(&PET.polymorphic(), &row), 1);
        assert_eq!(variant_count(&PET, &[KIND.discriminator("cat")]), 1);
        const WITH_KIND: TypeInfo = TypeInfo::new("Pet", &[NAME, KIND]);
        assert_eq!(variant_count(&WITH_KIND, &row), 2);
        assert_eq!(variant_table::<2>(&WITH_KIND, &row)[1].discriminator, Some("cat"));
    }
}
