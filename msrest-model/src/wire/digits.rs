//! ASCII digits to numbers. Python's `int()` would also take signs, underscores and other scripts' digits.

/// A fraction in units of 10^-18: fine enough that a fraction of a week keeps its nanoseconds.
pub(crate) type Fraction = u64;

const DIGITS: u32 = 18;
const ONE: Fraction = 10_u64.pow(DIGITS);

/// The number that `digits` spell; `None` if there are none, if one is not a digit, or beyond the
/// type's range.
#[inline]
pub(crate) fn number<T>(digits: &[u8]) -> Option<T>
where
    T: TryFrom<u64>,
{
    let mut value: u64 = 0;
    for digit in digits {
        value = value.checked_mul(10)?.checked_add(u64::from(value_of(*digit)?))?;
    }
    if digits.is_empty() { None } else { T::try_from(value).ok() }
}

/// A fraction (`.5`, `,5`, or nothing at all) at the start of `bytes`, and what follows it.
pub(crate) fn split_fraction(bytes: &[u8]) -> Option<(Fraction, &[u8])> {
    let Some((b'.' | b',', mut rest)) = bytes.split_first() else { return Some((0, bytes)) };
    let (mut value, mut count) = (0, 0);
    while let Some((digit @ b'0'..=b'9', behind)) = rest.split_first() {
        // Digits beyond the eighteenth are cut, as msrest cuts them beyond the sixth.
        if count < DIGITS {
            value = value * 10 + Fraction::from(digit - b'0');
            count += 1;
        }
        rest = behind;
    }
    if count == 0 { None } else { Some((value * 10_u64.pow(DIGITS - count), rest)) }
}

/// A fraction in billionths, cut to whole ones.
pub(crate) fn billionths(fraction: Fraction) -> u32 {
    u32::try_from(fraction / 1_000_000_000).unwrap_or_default()
}

/// A fraction of `unit` nanoseconds, cut to whole nanoseconds.
pub(crate) fn part_of(fraction: Fraction, unit: u64) -> u64 {
    let nanoseconds = u128::from(fraction) * u128::from(unit) / u128::from(ONE);
    u64::try_from(nanoseconds).unwrap_or(unit)
}

fn value_of(digit: u8) -> Option<u8> {
    digit.is_ascii_digit().then(|| digit.wrapping_sub(b'0'))
}

/// The number below 100 that two digits spell.
#[inline]
pub(crate) fn of_pair([tens, ones]: [u8; 2]) -> Option<u32> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    if tens > 9 || ones > 9 { None } else { Some(u32::from(tens) * 10 + u32::from(ones)) }
}

/// The digits of a number below 100.
#[inline]
pub(crate) fn pair(number: u32) -> [u8; 2] {
    [b'0' + (number / 10) as u8, b'0' + (number % 10) as u8]
}

#[cfg(test)]
mod tests {
    use super::{number, of_pair, pair, part_of, split_fraction};

    #[test]
    fn reads_only_ascii_digits_in_range() {
        assert_eq!(number::<u32>(b"0042"), Some(42));
        for bad in ["", "+1", "1_0", "1 ", "\u{0662}", "4294967296", "99999999999999999999"] {
            assert_eq!(number::<u32>(bad.as_bytes()), None, "{bad}");
        }
    }

    #[test]
    fn pairs_come_back() {
        for number in 0..100 {
            assert_eq!(of_pair(pair(number)), Some(number));
        }
        for bad in [b"/0", b":0", b"0/", b"0:", b" 1", b"+1"] {
            assert_eq!(of_pair(*bad), None, "{bad:?}");
        }
    }

    #[test]
    fn splits_off_a_fraction() {
        assert_eq!(split_fraction(b".5Z"), Some((500_000_000_000_000_000, b"Z".as_slice())));
        assert_eq!(split_fraction(b",0000000000000000019"), Some((1, b"".as_slice())));
        assert_eq!(split_fraction(b"Z"), Some((0, b"Z".as_slice())));
        assert_eq!(split_fraction(b".Z"), None);
        assert_eq!(part_of(333_333_333_333_333_333, 60_000_000_000), 19_999_999_999);
    }
}
