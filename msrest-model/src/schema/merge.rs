//! How the tables of several models become one: what `flatten` and polymorphic variants need.
//!
//! Everything here runs in the compiler only: an index out of bounds is a compile error.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "constant evaluation reports them as compile errors"
)]

use super::{Attribute, TypeInfo, has_path};
use crate::text::const_str::{same_path, shared};

/// The attributes of several parts in one table, those under one flattened parent together. The attributes of each
/// part are numbered after those of the parts before; a part has its own together already. In msrest's order those of
/// the first part, a model's own, come last.
#[doc(hidden)]
#[must_use]
pub const fn merged<const N: usize>(parts: &[&[Attribute]]) -> [Attribute; N] {
    let mut all = [Attribute::new(0, "", &[]); N];
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

/// The place behind the last of the rows so far that share most of the path.
const fn place(rows: &[Attribute], length: usize, path: &[&str]) -> usize {
    let (mut place, mut most, mut row) = (length, 0, length);
    // The last part of a path is no parent: no row shares more.
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

/// The row of the discriminator, unless the payload has an attribute at its place already.
const fn discriminator_row<'a>(payload: &TypeInfo, row: &'a [Attribute]) -> &'a [Attribute] {
    match row {
        [discriminator] if payload.is_polymorphic || has_path(payload.attributes, discriminator.path) => &[],
        _ => row,
    }
}

/// The table of a variant: its payload's, with the discriminator in it. The base has no row of it.
#[doc(hidden)]
#[must_use]
pub const fn variant_table<const N: usize>(payload: &TypeInfo, row: &[Attribute]) -> [Attribute; N] {
    let mut all = merged::<N>(&[payload.attributes, discriminator_row(payload, row)]);
    let [discriminator] = row else { return all };
    let mut index = 0;
    while index < N {
        // An attribute of the payload's own is written with the variant's value if it has none.
        if same_path(all[index].path, discriminator.path) && all[index].constant.is_none() {
            all[index].discriminator = discriminator.discriminator;
        }
        index += 1;
    }
    all
}

/// The number of rows of [`variant_table`].
#[doc(hidden)]
#[must_use]
pub const fn variant_count(payload: &TypeInfo, row: &[Attribute]) -> usize {
    count(&[payload.attributes, discriminator_row(payload, row)])
}
