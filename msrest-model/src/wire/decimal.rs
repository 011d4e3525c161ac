//! Decimal numbers by their digits: exact, or nothing.

/// `digits / 10^scale`
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scaled {
    pub(crate) is_negative: bool,
    digits: u128,
    scale: i64,
}

impl Scaled {
    /// Reads `-12.50`, `+3`, `.5`, `5.`, `1e3`, `1.5E-3`: the numbers of JSON, and what Python's `Decimal` takes of ASCII
    /// digits beside them.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (is_negative, size) = signed(text);
        let (mantissa, exponent) = match size.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, integer(exponent)?),
            None => (size, 0),
        };
        let (whole, places) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        if whole.is_empty() && places.is_empty() {
            return None;
        }
        let digits = whole.bytes().chain(places.bytes()).try_fold(0, push_digit)?;
        let scale = i64::try_from(places.len()).ok()?.checked_sub(exponent)?;
        Some(Self { is_negative, digits, scale })
    }

    /// The digits that the number has with so many places, if that is exact.
    pub(crate) fn at(&self, places: u32) -> Option<u128> {
        let (digits, rest) = self.divided_at(places)?;
        (rest == 0).then_some(digits)
    }

    /// The digits that the number has with so many places, cut to them.
    pub(crate) fn cut_at(&self, places: u32) -> Option<u128> {
        self.divided_at(places).map(|(digits, _)| digits)
    }

    /// Whether both are the same number.
    pub(crate) fn equals(&self, other: &Self) -> bool {
        let places = self.places().max(other.places());
        let digits = self.at(places);
        digits.is_some()
            && digits == other.at(places)
            && (self.is_negative == other.is_negative || digits == Some(0))
    }

    /// How many places behind the point are written.
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

fn signed(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(size) => (true, size),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// The nearest number of 64 bits.
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
