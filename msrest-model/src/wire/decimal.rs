//! Decimal numbers by their digits, exactly.

use std::cmp::Ordering;

/// `digits / 10^scale`
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scaled {
    pub(crate) is_negative: bool,
    digits: u128,
    scale: i64,
}

impl Scaled {
    /// Reads `-12.50`, `+3`, `.5`, `5.`, `1e3`, `1.5E-3`: the numbers of JSON, and those in ASCII digits that Python's `Decimal`
    /// takes, too.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let number = Digits::read(text)?;
        let shorter = || Digits { places: number.places.trim_end_matches('0'), ..number };
        Self::of(&number).or_else(|| Self::of(&shorter()))
    }

    /// None if there are too many digits.
    fn of(number: &Digits<'_>) -> Option<Self> {
        let digits = number.all().try_fold(0, push_digit)?;
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

/// A number by its digits, however many there are: `whole.places` times `10^exponent`.
pub(crate) struct Digits<'t> {
    is_negative: bool,
    whole: &'t str,
    places: &'t str,
    exponent: i64,
}

impl<'t> Digits<'t> {
    /// Reads the same numbers as [`Scaled::read`].
    pub(crate) fn read(text: &'t str) -> Option<Self> {
        let (is_negative, size) = signed(text);
        let (mantissa, exponent) = match size.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, integer(exponent)?),
            None => (size, 0),
        };
        let (whole, places) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let number = Self { is_negative, whole, places, exponent };
        let is_number = number.all().next().is_some() && number.all().all(|byte| byte.is_ascii_digit());
        is_number.then_some(number)
    }

    fn all(&self) -> impl DoubleEndedIterator<Item = u8> + Clone + use<'t> {
        self.whole.bytes().chain(self.places.bytes())
    }

    /// The digits from the first to the last that is not zero, and the place of the first: 1 for the ones, 0 for the tenths.
    fn significant(&self) -> (impl Iterator<Item = u8> + Clone + use<'t>, i128) {
        let is_zero = |byte: &u8| *byte == b'0';
        let leading = self.all().take_while(is_zero).count();
        let trailing = self.all().rev().take_while(is_zero).count();
        let count = (self.whole.len() + self.places.len()).saturating_sub(leading + trailing);
        let place = i128::from(self.exponent) + self.whole.len() as i128 - leading as i128;
        (self.all().skip(leading).take(count), place)
    }

    /// How the number compares with another one.
    pub(crate) fn compare(&self, other: &Self) -> Ordering {
        let ((digits, place), (other_digits, other_place)) = (self.significant(), other.significant());
        let sign = |is_zero: bool, is_negative: bool| match (is_zero, is_negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let own = sign(digits.clone().next().is_none(), self.is_negative);
        let others = sign(other_digits.clone().next().is_none(), other.is_negative);
        own.cmp(&others).then_with(|| {
            let sizes = place.cmp(&other_place).then_with(|| digits.cmp(other_digits));
            match own {
                0 => Ordering::Equal,
                1 => sizes,
                _ => sizes.reverse(),
            }
        })
    }

    /// Whether the number is a whole multiple of another one; `None` if that is zero, or its digits exceed 64 bits.
    pub(crate) fn is_multiple_of(&self, other: &Self) -> Option<bool> {
        let ((digits, place), (other_digits, other_place)) = (self.significant(), other.significant());
        let divisor = other_digits.clone().try_fold(0, push_digit)?;
        if divisor == 0 || divisor > u64::MAX.into() {
            return None;
        }
        let (mut count, mut rest) = (0, 0);
        for digit in digits {
            rest = (rest * 10 + u128::from(digit - b'0')) % divisor;
            count += 1;
        }
        // The power of ten by which one is still to be multiplied, once both are whole numbers that do not end with a zero.
        let behind = (place - count) - (other_place - other_digits.count() as i128);
        match u128::try_from(behind) {
            Ok(behind) => Some((rest * power_of_ten(behind, divisor)).is_multiple_of(divisor)),
            Err(_) => Some(count == 0),
        }
    }
}

/// `10^exponent % divisor`
fn power_of_ten(mut exponent: u128, divisor: u128) -> u128 {
    let (mut power, mut base) = (1 % divisor, 10 % divisor);
    while exponent > 0 {
        if exponent % 2 == 1 {
            power = power * base % divisor;
        }
        base = base * base % divisor;
        exponent /= 2;
    }
    power
}

fn signed(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(size) => (true, size),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// An integer; one beyond 64 bits is the nearest that fits.
fn integer(text: &str) -> Option<i64> {
    let (is_negative, size) = signed(text);
    let push = |value: i64, byte: u8| {
        byte.is_ascii_digit().then(|| value.saturating_mul(10).saturating_add(i64::from(byte - b'0')))
    };
    let value = size.bytes().try_fold(0, push)?;
    (!size.is_empty()).then_some(if is_negative { -value } else { value })
}

fn push_digit(value: u128, byte: u8) -> Option<u128> {
    let digit = char::from(byte).to_digit(10)?;
    value.checked_mul(10)?.checked_add(digit.into())
}

#[cfg(test)]
mod tests {
    use super::{Digits, Scaled};

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
    fn compares_any_number_of_digits() {
        let long = "1".repeat(60);
        let in_order = [
            format!("-1e{long}"),
            format!("-{long}"),
            "-1.5".to_owned(),
            "-1.4999".to_owned(),
            format!("-0.{long}"),
            "0".to_owned(),
            "1e-400".to_owned(),
            "0.1".to_owned(),
            format!("0.{long}"),
            "9".to_owned(),
            "10".to_owned(),
            format!("10.{}1", "0".repeat(60)),
            long.clone(),
            format!("{long}0"),
            "1e400".to_owned(),
        ];
        let numbers: Vec<_> = in_order.iter().map(|text| Digits::read(text).unwrap()).collect();
        for (left, number) in numbers.iter().enumerate() {
            for (right, other) in numbers.iter().enumerate() {
                assert_eq!(number.compare(other), left.cmp(&right), "{} {}", in_order[left], in_order[right]);
            }
        }
        for (left, right) in [("0", "-0.00e5"), ("5", "005.0"), ("1e3", "1000"), ("-12.5", "-125E-1")] {
            assert!(
                Digits::read(left).unwrap().compare(&Digits::read(right).unwrap()).is_eq(),
                "{left} {right}"
            );
        }
    }

    #[test]
    fn divides_any_number_of_digits() {
        let (nines, ones) = ("9".repeat(60), "1".repeat(59));
        for (value, divisor, is_multiple) in [
            ("0.3", "0.1", true),
            ("0.35", "0.1", false),
            ("-12e5", "0.7", false),
            ("-14e5", "0.7", true),
            ("1e400", "3", false),
            ("3e400", "3", true),
            ("1e-400", "2", false),
            ("0e-400", "2", true),
            (&nines, "9", true),
            (&ones, "9", false),
            ("6e30", "4e30", false),
            ("8e30", "4e30", true),
            ("80", "1e2", false),
            ("100", "1e2", true),
        ] {
            let found = Digits::read(value).unwrap().is_multiple_of(&Digits::read(divisor).unwrap());
            assert_eq!(found, Some(is_multiple), "{value} {divisor}");
        }
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
