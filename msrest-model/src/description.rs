//! What a type tells other types about itself while they are compiled: how `flatten` and polymorphic variants put
//! tables together, and find mistakes, before the program runs.
//!
//! Everything here runs in the compiler only: an index out of bounds is a compile error.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "constant evaluation reports them as compile errors"
)]

use crate::const_text::{has_path, same_path, shared};
use crate::schema::{Attribute, XmlName};

/// The attributes of a model, for the models that embed it.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Description {
    /// msrest's name of the class; empty for a type that is no struct.
    pub name: &'static str,
    pub attributes: &'static [Attribute],
    pub keeps_additional: bool,
    pub sends_additional: bool,
    /// The REST key path that tells subtypes apart, where the type declares one; empty elsewhere.
    pub discriminator: &'static [&'static str],
    /// The value of the discriminator that stands for the type.
    pub value: Option<&'static str>,
    /// Whether the type is a polymorphic enum itself.
    pub is_polymorphic: bool,
    /// The name in XML, where the type has XML metadata.
    pub xml: Option<XmlName>,
}

impl Description {
    /// Of a type that is no model.
    pub const NONE: Self = Self {
        name: "",
        attributes: &[],
        keeps_additional: false,
        sends_additional: false,
        discriminator: &[],
        value: None,
        is_polymorphic: false,
        xml: None,
    };
}

#[doc(hidden)]
impl Description {
    #[must_use]
    pub const fn new(name: &'static str, attributes: &'static [Attribute]) -> Self {
        Self { name, attributes, ..Self::NONE }
    }

    #[must_use]
    pub const fn with_additional(mut self, keeps: bool, sends: bool) -> Self {
        self.keeps_additional |= keeps;
        self.sends_additional |= sends;
        self
    }

    /// The same for a model that embeds another.
    #[must_use]
    pub const fn embedding(self, other: &Self) -> Self {
        self.with_additional(other.keeps_additional, other.sends_additional)
    }

    #[must_use]
    pub const fn with_discriminator(
        mut self,
        path: &'static [&'static str],
        value: Option<&'static str>,
    ) -> Self {
        self.discriminator = path;
        self.value = value;
        self
    }

    #[must_use]
    pub const fn with_xml(mut self, name: XmlName) -> Self {
        self.xml = Some(name);
        self
    }

    #[must_use]
    pub const fn polymorphic(mut self) -> Self {
        self.is_polymorphic = true;
        self
    }
}

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
const fn discriminator_row<'a>(payload: &Description, row: &'a [Attribute]) -> &'a [Attribute] {
    match row {
        [discriminator] if payload.is_polymorphic || has_path(payload.attributes, discriminator.path) => &[],
        _ => row,
    }
}

/// The table of a variant: its payload's, with the discriminator in it. The base has no row of it.
#[doc(hidden)]
#[must_use]
pub const fn variant_table<const N: usize>(payload: &Description, row: &[Attribute]) -> [Attribute; N] {
    let mut all = merged::<N>(&[payload.attributes, discriminator_row(payload, row)]);
    let [discriminator] = row else { return all };
    let mut index = 0;
    while index < N {
        // An attribute of the payload's own is written with the variant's value where it has none.
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
pub const fn variant_count(payload: &Description, row: &[Attribute]) -> usize {
    count(&[payload.attributes, discriminator_row(payload, row)])
}
