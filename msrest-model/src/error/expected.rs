use std::fmt;

/// What a type wanted to see, for the user to read: `an iso-8601 date-time such as 2015-01-01T00:00:00Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    what: &'static str,
    values: &'static [&'static str],
}

impl Expected {
    /// A noun phrase with its article, without a full stop.
    #[must_use]
    pub const fn new(what: &'static str) -> Self {
        Self { what, values: &[] }
    }

    /// One of these texts.
    #[must_use]
    pub const fn one_of(values: &'static [&'static str]) -> Self {
        Self { what: "one of ", values }
    }

    pub(crate) const fn exactly_one_of(keys: &'static [&'static str]) -> Self {
        Self { what: "exactly one of ", values: keys }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.what)?;
        for (index, value) in self.values.iter().enumerate() {
            formatter.write_str(if index == 0 { "" } else { ", " })?;
            formatter.write_str(value)?;
        }
        Ok(())
    }
}
