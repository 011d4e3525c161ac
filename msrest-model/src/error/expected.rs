use std::fmt::{self, Display};

use crate::schema::JsonKinds;

/// What a type wanted to see, for the user to read: `an iso-8601 date-time such as 2015-01-01T00:00:00Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    what: &'static str,
    values: Values,
}

/// The values of which one was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Values {
    Texts(&'static [&'static str]),
    Integers(&'static [&'static i64]),
    Kinds(JsonKinds),
}

impl Expected {
    /// A noun phrase with its article, without a full stop.
    #[must_use]
    pub const fn new(what: &'static str) -> Self {
        Self { what, values: Values::Texts(&[]) }
    }

    /// One of these texts.
    #[must_use]
    pub const fn one_of(values: &'static [&'static str]) -> Self {
        Self { what: "one of ", values: Values::Texts(values) }
    }

    /// One of these integers.
    pub(crate) const fn one_of_integers(values: &'static [&'static i64]) -> Self {
        Self { what: "one of ", values: Values::Integers(values) }
    }

    /// A value of one of these kinds.
    pub(crate) const fn kind_of(kinds: JsonKinds) -> Self {
        Self { what: "", values: Values::Kinds(kinds) }
    }

    pub(crate) const fn exactly_one_of(keys: &'static [&'static str]) -> Self {
        Self { what: "exactly one of ", values: Values::Texts(keys) }
    }
}

impl Display for Expected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.what)?;
        match self.values {
            Values::Texts(values) => list(values, formatter),
            Values::Integers(values) => list(values, formatter),
            Values::Kinds(kinds) => kinds.fmt(formatter),
        }
    }
}

/// So that a type which reads another inside can hand the words on by `?`.
impl std::error::Error for Expected {}

fn list(values: &[impl Display], formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (index, value) in values.iter().enumerate() {
        formatter.write_str(if index == 0 { "" } else { ", " })?;
        value.fmt(formatter)?;
    }
    Ok(())
}
