//! Decimal numbers by their digits, however many there are.

use std::cmp::Ordering;

/// A number by its digits, however many there are: `whole.places` times `10^exponent`.
pub(crate) struct Digits<'t> {
    pub(super) is_negative: bool,
    whole: &'t str,
    pub(super) places: &'t str,
    pub(super) exponent: i64,
}

impl<'t> Digits<'t> {
    /// Reads `-12.50`, `+3`, `.5`, `5.`, `1e3`, `1.5E-3`: the numbers of JSON, and those in ASCII digits that Python's `Decimal`
    /// takes, too.
    pub(crate) fn read(text: &'t str) -> Option<Self> {
        let (is_negative, size) = signed(text);
        let (mantissa, exponent) = match size.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, integer(exponent)?),
            None => (size, 0),
        };
        let (whole, places) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let number = Self { is_negative, whole, places, exponent };
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        (!(whole.is_empty() && places.is_empty()) && is_digits(whole) && is_digits(places)).then_some(number)
    }

    /// The same number without the zeros at the end of its places.
    pub(super) fn without_last_zeros(&self) -> Self {
        Self { places: self.places.trim_end_matches('0'), ..*self }
    }

    /// The digits before and behind the point as one integer, if that fits.
    pub(super) fn value(&self) -> Option<u128> {
        value([self.whole, self.places])
    }

    /// The digits from the first to the last that is not zero, before and behind the point, and the place of the first: 1 for the
    /// ones, 0 for the tenths.
    fn significant(&self) -> ([&'t str; 2], i128) {
        let (whole, places) = (self.whole.trim_start_matches('0'), self.places.trim_end_matches('0'));
        let place = i128::from(self.exponent) + whole.len() as i128;
        match (whole, places) {
            ("", places) => {
                let digits = places.trim_start_matches('0');
                (["", digits], place - (places.len() - digits.len()) as i128)
            }
            (whole, "") => ([whole.trim_end_matches('0'), ""], place),
            _ => ([whole, places], place),
        }
    }

    /// How the number compares with another one.
    pub(crate) fn compare(&self, other: &Self) -> Ordering {
        let ((digits, place), (other_digits, other_place)) = (self.significant(), other.significant());
        let sign = |digits: [&str; 2], is_negative: bool| match (digits, is_negative) {
            (["", ""], _) => 0,
            (_, true) => -1,
            (_, false) => 1,
        };
        let own = sign(digits, self.is_negative);
        own.cmp(&sign(other_digits, other.is_negative)).then_with(|| {
            let sizes = place.cmp(&other_place).then_with(|| joined(digits).cmp(joined(other_digits)));
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
        let divisor = value(other_digits)?;
        if divisor == 0 || divisor > u64::MAX.into() {
            return None;
        }
        let mut rest = 0;
        for digit in joined(digits) {
            rest = (rest * 10 + u128::from(digit - b'0')) % divisor;
        }
        // The power of ten by which one is still to be multiplied, once both are whole numbers that do not end with a zero.
        let count = |[whole, places]: [&str; 2]| (whole.len() + places.len()) as i128;
        let behind = (place - count(digits)) - (other_place - count(other_digits));
        match u128::try_from(behind) {
            Ok(behind) => Some((rest * power_of_ten(behind, divisor)).is_multiple_of(divisor)),
            Err(_) => Some(digits == ["", ""]),
        }
    }
}

/// The digits before and behind the point.
fn joined([whole, places]: [&str; 2]) -> impl Iterator<Item = u8> {
    whole.bytes().chain(places.bytes())
}

/// The digits before and behind the point as one integer, if that fits.
fn value(digits: [&str; 2]) -> Option<u128> {
    joined(digits).try_fold(0_u128, |value, byte| value.checked_mul(10)?.checked_add(u128::from(byte - b'0')))
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

#[cfg(test)]
mod tests {
    use super::Digits;

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
            ("1e2", "25", true),
            ("1e2", "8", false),
            ("1e3", "8", true),
            ("3e2", "12", true),
            ("1e7", "16384", false),
            ("1e14", "16384", true),
            ("1e400", "18446744073709551615", false),
            ("18446744073709551615", "18446744073709551615", true),
            ("18446744073709551616", "18446744073709551615", false),
        ] {
            let found = Digits::read(value).unwrap().is_multiple_of(&Digits::read(divisor).unwrap());
            assert_eq!(found, Some(is_multiple), "{value} {divisor}");
        }
        for divisor in ["0", "0.00", "18446744073709551616", &nines] {
            let found = Digits::read("12").unwrap().is_multiple_of(&Digits::read(divisor).unwrap());
            assert_eq!(found, None, "{divisor}");
        }
    }
}
