//! Numbers of rules and constants, compared as `validate` compares them.

use syn::{Lit, LitInt};

#[derive(Clone, Copy)]
pub(super) enum Number {
    Integer(i128),
    Float(f64),
}

impl Number {
    pub(super) fn of(literal: &Lit) -> Option<Self> {
        match literal {
            Lit::Int(value) => Self::of_integer(value),
            Lit::Float(value) => value.base10_parse().ok().map(Self::Float),
            _ => None,
        }
    }

    fn of_integer(literal: &LitInt) -> Option<Self> {
        literal.base10_parse().ok().map(Self::Integer)
    }

    pub(super) fn of_count(count: usize) -> Option<Self> {
        i128::try_from(count).ok().map(Self::Integer)
    }

    #[expect(clippy::cast_precision_loss, reason = "the number compared with it is an f64")]
    fn as_float(self) -> f64 {
        match self {
            Self::Integer(value) => value as f64,
            Self::Float(value) => value,
        }
    }

    pub(super) fn is_less(self, other: Self) -> bool {
        match (self, other) {
            (Self::Integer(left), Self::Integer(right)) => left < right,
            _ => self.as_float() < other.as_float(),
        }
    }

    /// Within the precision of floats, if one of the two has a fraction.
    pub(super) fn is_multiple(self, of: Self) -> bool {
        match (self, of) {
            (Self::Integer(value), Self::Integer(of)) => value.checked_rem(of).is_none_or(|rest| rest == 0),
            _ => {
                let times = self.as_float() / of.as_float();
                (times - times.round()).abs() < 1e-9
            }
        }
    }
}
