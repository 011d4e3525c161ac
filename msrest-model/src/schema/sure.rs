//! The values that need no second look.

use super::{Attribute, Constraint, Limit};
use crate::object::View;

/// The integers, and the lengths of texts in bytes, that keep all rules of an attribute for sure.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sure {
    least: i64,
    most: i64,
}

impl Sure {
    pub(crate) const ALL: Self = Self { least: i64::MIN, most: i64::MAX };
    const NOTHING: Self = Self { least: i64::MAX, most: i64::MIN };

    pub(crate) const fn of(constraints: &[Constraint]) -> Self {
        let (mut sure, mut rest) = (Self::ALL, constraints);
        while let [constraint, next @ ..] = rest {
            let (least, most) = match *constraint {
                // A character takes one to four bytes.
                Constraint::MinLength(limit @ ..=0xFFFF_FFFF)
                | Constraint::MinItems(limit @ ..=0xFFFF_FFFF) => {
                    ((limit * 4).saturating_sub(3).cast_signed(), i64::MAX)
                }
                Constraint::MaxLength(limit @ ..=0xFFFF_FFFF)
                | Constraint::MaxItems(limit @ ..=0xFFFF_FFFF) => (i64::MIN, limit.cast_signed()),
                Constraint::Minimum(Limit::Integer(limit)) => (limit, i64::MAX),
                Constraint::Maximum(Limit::Integer(limit)) => (i64::MIN, limit),
                _ => return Self::NOTHING,
            };
            sure.least = if least > sure.least { least } else { sure.least };
            sure.most = if most < sure.most { most } else { sure.most };
            rest = next;
        }
        sure
    }

    #[inline]
    fn holds(self, value: i64) -> bool {
        (self.least <= value) & (value <= self.most)
    }

    #[inline]
    fn holds_length(self, length: usize) -> bool {
        i64::try_from(length).is_ok_and(|length| self.holds(length))
    }
}

/// The attributes that `validate` looks at.
#[derive(Debug)]
pub(crate) struct Ruled {
    /// At most 64 attributes, with a bit for each of them that has rules, or leads to some.
    pub(crate) first: &'static [Attribute],
    pub(crate) bits: u64,
    /// What a very large model has beside those: all of them are looked at.
    pub(crate) others: &'static [Attribute],
}

impl Ruled {
    pub(crate) fn new(attributes: &'static [Attribute], is_ruled: fn(&Attribute) -> bool) -> Self {
        let (first, others) = attributes.split_at_checked(64).unwrap_or((attributes, &[]));
        let bits = first.iter().rev().fold(0, |bits, attribute| bits << 1 | u64::from(is_ruled(attribute)));
        Self { first, bits, others }
    }
}

impl Attribute {
    /// Whether the value keeps all rules for sure.
    #[inline]
    pub(crate) fn surely_keeps_rules(&self, view: &View<'_>) -> bool {
        match view {
            View::Text(text) => self.sure.holds_length(text.len()),
            View::Integer(value) => self.sure.holds(*value),
            _ => false,
        }
    }
}
