//! Decimal numbers that fit into integers, exactly.

use super::decimal_digits::Digits;

/// `digits / 10^scale`
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scaled {
    pub(crate) is_negative: bool,
    digits: u128,
    scale: i64,
}

impl Scaled {
    /// Reads the numbers of [`Digits::read`], if they fit.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let number = Digits::read(text)?;
        Self::of(&number).or_else(|| Self::of(&number.without_last_zeros()))
    }

    /// None if there are too many digits.
    fn of(number: &Digits<'_>) -> Option<Self> {
        let digits = number.value()?;
        let scale = i64::try_from(number.places.len()).ok()?.checked_sub(number.exponent)?;
        Some(Self { is_negative: number.is_negative, digits, scale })
    }

    /// `digits` with the sign of the number, if that fits.
    pub(crate) fn signed(&self, digits: u128) -> Option<i128> {
        let size = i128::try_from(digits);
        match size {
            Ok(size) if self.is_negative => Some(-size),
            Ok(size) => Some(size),
            Err(_) => (self.is_negative && digits == i128::MIN.unsigned_abs()).then_some(i128::MIN),
        }
    }

    /// The number times `10^places`, without its sign, if that is whole.
    pub(crate) fn at(&self, places: u32) -> Option<u128> {
        let (digits, rest) = self.divided_at(places)?;
        (rest == 0).then_some(digits)
    }

    /// The number times `10^places`, without its sign, cut to a whole number.
    pub(crate) fn cut_at(&self, places: u32) -> Option<u128> {
        self.divided_at(places).map(|(digits, _)| digits)
    }

    /// How many places behind the point the text has.
    #[cfg(feature = "decimal")]
    pub(crate) fn places(&self) -> u32 {
        u32::try_from(self.scale.max(0)).unwrap_or(u32::MAX)
    }

    fn divided_at(&self, places: u32) -> Option<(u128, u128)> {
        let missing = i64::from(places).checked_sub(self.scale)?;
        let power =
            u32::try_from(missing.unsigned_abs()).ok().and_then(|exponent| 10_u128.checked_pow(exponent));
        match power {
            _ if self.digits == 0 => Some((0, 0)),
            Some(power) if missing >= 0 => Some((self.digits.checked_mul(power)?, 0)),
            Some(power) => Some((self.digits / power, self.digits % power)),
            None if missing >= 0 => None,
            // The power is larger than any digits.
            None => Some((0, self.digits)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Scaled;

    #[test]
    fn is_exact_or_nothing() {
        for (text, places, digits) in [
            ("12.50", 2, Some(1250)),
            ("12.50", 1, Some(125)),
            ("12.55", 1, None),
            ("1e3", 0, Some(1000)),
            ("1.5E-3", 4, Some(15)),
            (".5", 1, Some(5)),
            ("5.", 0, Some(5)),
            ("0e50", 0, Some(0)),
            ("0e-99999999999999999999", 0, Some(0)),
            ("1e50", 0, None),
            ("1e-50", 9, None),
            ("340282366920938463463374607431768211455", 0, Some(u128::MAX)),
        ] {
            assert_eq!(Scaled::read(text).and_then(|number| number.at(places)), digits, "{text}");
        }
        assert_eq!(Scaled::read("1e-50").and_then(|number| number.cut_at(9)), Some(0));
        assert_eq!(Scaled::read("-1.99").and_then(|number| number.cut_at(1)), Some(19));
    }

    #[test]
    fn has_its_sign_up_to_the_ends_of_an_i128() {
        let (plus, minus) = (Scaled::read("1").unwrap(), Scaled::read("-1").unwrap());
        let end = i128::MIN.unsigned_abs();
        assert_eq!((plus.signed(5), minus.signed(5)), (Some(5), Some(-5)));
        assert_eq!((plus.signed(end - 1), minus.signed(end - 1)), (Some(i128::MAX), Some(-i128::MAX)));
        assert_eq!((plus.signed(end), minus.signed(end)), (None, Some(i128::MIN)));
        assert_eq!((plus.signed(end + 1), minus.signed(end + 1)), (None, None));
    }

    #[test]
    fn takes_one_grammar() {
        for text in [
            "",
            "-",
            ".",
            "e5",
            "1e",
            "1e+",
            "49e-+0",
            "1_0",
            "1 ",
            "--1",
            "+-1",
            "1.2.3",
            "1e5.0",
            "0x10",
            "NaN",
            "inf",
            "\u{661}",
            "1,5",
            "340282366920938463463374607431768211456",
        ] {
            assert_eq!(Scaled::read(text), None, "{text}");
        }
    }
}
