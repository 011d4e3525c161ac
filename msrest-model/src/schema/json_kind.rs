//! The kinds of JSON, by which a union tells its variants apart.

use std::fmt;

/// A kind of JSON. `null` is not one of them: it is what `Option` is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonKind {
    /// A string.
    Text,
    /// A number without a fraction.
    Integer,
    /// Any other number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl JsonKind {
    const ALL: [(Self, &'static str); 6] = [
        (Self::Text, "a string"),
        (Self::Integer, "an integer"),
        (Self::Number, "a number"),
        (Self::Boolean, "a boolean"),
        (Self::Array, "an array"),
        (Self::Object, "an object"),
    ];
}

/// The kinds of JSON that the values of a type are.
///
/// ```
/// use msrest_model::extend::{JsonKind, JsonKinds};
///
/// const TEXT_OR_OBJECT: JsonKinds = JsonKinds::of(JsonKind::Text).or(JsonKinds::of(JsonKind::Object));
/// assert_eq!(TEXT_OR_OBJECT.to_string(), "a string or an object");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonKinds(u8);

impl JsonKinds {
    /// Not known: such a type cannot stand in a union.
    pub const UNKNOWN: Self = Self(0);
    /// Any kind.
    pub const ANY: Self = Self(0b11_1111);
    pub(crate) const NUMBERS: Self = Self::of(JsonKind::Integer).or(Self::of(JsonKind::Number));

    /// One kind.
    #[must_use]
    pub const fn of(kind: JsonKind) -> Self {
        Self(1 << kind as u8)
    }

    /// These kinds and others.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a kind is among these.
    #[must_use]
    pub const fn has(self, kind: JsonKind) -> bool {
        self.overlaps(Self::of(kind))
    }

    pub(crate) const fn overlaps(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn is_known(self) -> bool {
        self.0 != 0
    }

    /// These kinds, and integers if they have other numbers: an integer is read as a float, too.
    const fn with_numbers(self) -> Self {
        if self.has(JsonKind::Number) { self.or(Self::NUMBERS) } else { self }
    }

    /// The variant that takes a value of a kind: one of that kind, else a scalar that reads it from another kind, such as a number
    /// from a text, or a boolean from 1 and 0.
    pub(crate) fn choose(variants: &[Self], kind: JsonKind) -> Option<usize> {
        let find = |wanted: Self| variants.iter().position(|kinds| kinds.with_numbers().overlaps(wanted));
        let (text, boolean) = (Self::of(JsonKind::Text), Self::of(JsonKind::Boolean));
        let (lenient, last) = match kind {
            JsonKind::Text => (Self::NUMBERS.or(boolean), Self::UNKNOWN),
            JsonKind::Integer | JsonKind::Number => (Self::NUMBERS.or(text), boolean),
            JsonKind::Boolean => (text, Self::UNKNOWN),
            JsonKind::Array | JsonKind::Object => (Self::UNKNOWN, Self::UNKNOWN),
        };
        find(Self::of(kind)).or_else(|| find(lenient)).or_else(|| find(last))
    }
}

impl fmt::Display for JsonKinds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A number may be an integer.
        let is_named = |kind| self.has(kind) && !(kind == JsonKind::Integer && self.has(JsonKind::Number));
        let named = JsonKind::ALL.iter().filter(|(kind, _)| is_named(*kind));
        let names: Vec<&str> = named.map(|(_, name)| *name).collect();
        match names.split_last() {
            Some((last, [])) => formatter.write_str(last),
            Some((last, others)) => write!(formatter, "{} or {last}", others.join(", ")),
            None => formatter.write_str("nothing"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{JsonKind, JsonKinds};

    #[test]
    fn kinds_are_a_set() {
        const TEXT: JsonKinds = JsonKinds::of(JsonKind::Text);
        const ARRAY: JsonKinds = JsonKinds::of(JsonKind::Array);
        assert!(!JsonKinds::UNKNOWN.is_known() && TEXT.is_known() && JsonKinds::ANY.is_known());
        assert!(TEXT.or(ARRAY).has(JsonKind::Array) && TEXT.or(ARRAY).or(TEXT).has(JsonKind::Text));
        assert!(!TEXT.has(JsonKind::Array) && !JsonKinds::UNKNOWN.overlaps(JsonKinds::ANY));
        for (kind, _) in JsonKind::ALL {
            assert!(JsonKinds::ANY.has(kind) && !JsonKinds::UNKNOWN.has(kind));
        }
    }
}
