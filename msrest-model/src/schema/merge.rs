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

/// The row of the discriminator, unless it is that of the base, or the payload has an attribute at its place already.
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

/// The rows of a model's own, without that of its discriminator if an embedded struct has it.
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

/// The table of a model that embeds others and stands for this value of its discriminator: its own value wins.
#[doc(hidden)]
#[must_use]
pub const fn merged_under<const N: usize>(
    parts: &[&[Attribute]],
    discriminator: &[&str],
    value: &'static str,
) -> [Attribute; N] {
    with_value(merged(parts), discriminator, value)
}

/// An attribute at the place of the discriminator is written with the value if it has none; one that is the discriminator of
/// an embedded struct has this value instead.
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

/// The table of a variant: its payload's, with the discriminator in it. The base has no row of it.
#[doc(hidden)]
#[must_use]
pub const fn variant_table<const N: usize>(payload: &TypeInfo, row: &[Attribute]) -> [Attribute; N] {
    let all = merged(&[payload.attributes, discriminator_row(payload, row)]);
    match row {
        [Attribute { path, discriminator: Some(value), .. }] => with_value(all, path, value),
        _ => all,
    }
}

/// The number of rows of [`variant_table`].
#[doc(hidden)]
#[must_use]
pub const fn variant_count(payload: &TypeInfo, row: &[Attribute]) -> usize {
    count(&[payload.attributes, discriminator_row(payload, row)])
}
