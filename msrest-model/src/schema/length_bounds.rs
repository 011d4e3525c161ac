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

#[cfg(test)]
mod tests {
    use super::LengthBounds;
    use crate::schema::{Constraint, Limit};

    /// The least and the most that surely keep the rules; a text of so many bytes has at least a fourth of the characters.
    #[test]
    fn bounds_are_the_narrowest_of_all_rules() {
        use Constraint::{
            MaxItems, MaxLength, Maximum, MinItems, MinLength, Minimum, MinimumExclusive, Unique,
        };
        let nothing = (i64::MAX, i64::MIN);
        let cases: [(&[Constraint], (i64, i64)); 14] = [
            (&[], (i64::MIN, i64::MAX)),
            (&[MinLength(0)], (0, i64::MAX)),
            (&[MinLength(1)], (1, i64::MAX)),
            (&[MinLength(3)], (9, i64::MAX)),
            (&[MinItems(2), MaxItems(9)], (5, 9)),
            (&[MaxLength(5), MinLength(1)], (1, 5)),
            (&[MaxLength(5), MaxLength(4), MaxLength(6)], (i64::MIN, 4)),
            (&[MinLength(2), MinLength(3), MinLength(1)], (9, i64::MAX)),
            (&[Minimum(Limit::Integer(-2)), Maximum(Limit::Integer(7))], (-2, 7)),
            (&[Minimum(Limit::Float(0.5))], nothing),
            (&[MinimumExclusive(Limit::Integer(0))], nothing),
            (&[MaxLength(5), Unique], nothing),
            (&[MinLength(1 << 32)], nothing),
            (&[MaxItems(1 << 32)], nothing),
        ];
        for (rules, expected) in cases {
            let bounds = LengthBounds::of(rules);
            assert_eq!((bounds.least, bounds.most), expected, "{rules:?}");
            for length in 0..12 {
                let holds = (expected.0..=expected.1).contains(&length);
                assert_eq!(bounds.holds(length), holds, "{rules:?} {length}");
                assert_eq!(bounds.holds_length(length.unsigned_abs() as usize), holds, "{rules:?} {length}");
            }
        }
    }
}
