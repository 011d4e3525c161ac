//! Bounds within which a value surely keeps its rules.

use super::{Constraint, Limit};

/// The integers, and the lengths of texts in bytes, that surely keep all rules of an attribute.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LengthBounds {
    least: i64,
    most: i64,
}

impl LengthBounds {
    pub(crate) const ALL: Self = Self { least: i64::MIN, most: i64::MAX };
    const NOTHING: Self = Self { least: i64::MAX, most: i64::MIN };

    pub(crate) const fn of(constraints: &[Constraint]) -> Self {
        let (mut bounds, mut rest) = (Self::ALL, constraints);
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
            bounds.least = if least > bounds.least { least } else { bounds.least };
            bounds.most = if most < bounds.most { most } else { bounds.most };
            rest = next;
        }
        bounds
    }

    #[inline]
    pub(crate) fn holds(self, value: i64) -> bool {
        (self.least <= value) & (value <= self.most)
    }

    #[inline]
    pub(crate) fn holds_length(self, length: usize) -> bool {
        i64::try_from(length).is_ok_and(|length| self.holds(length))
    }
}
