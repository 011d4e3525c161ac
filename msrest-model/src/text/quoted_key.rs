//! A key as it stands in a JSON text, to be compared with the text as a whole.

/// How many bytes are compared at once; few keys are longer.
const WIDTH: usize = 32;

/// A key with its quotation marks and its colon: `"jobId":`.
#[derive(Debug)]
pub(crate) struct QuotedKey {
    text: String,
    /// The first bytes of the text.
    start: [u8; WIDTH],
    /// The bits of them that have to be equal.
    exact: [u8; WIDTH],
    /// The bits that have to be equal if case does not count: all but that for the case of a letter.
    any_case: [u8; WIDTH],
}

impl QuotedKey {
    pub(crate) fn new(key: &str) -> Self {
        let text = format!("{}:", serde_json::Value::from(key));
        let bytes = |of: fn(u8) -> u8| {
            let mut bytes = [0; WIDTH];
            bytes.iter_mut().zip(text.bytes()).for_each(|(place, byte)| *place = of(byte));
            bytes
        };
        let start = bytes(|byte| byte);
        let exact = bytes(|_| 0xff);
        let any_case = bytes(|byte| if byte.is_ascii_alphabetic() { !0x20 } else { 0xff });
        Self { text, start, exact, any_case }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether a text begins with the key. If less than `WIDTH` bytes are left the answer is no, and the key is read the slow way.
    #[inline]
    pub(crate) fn starts(&self, text: &[u8], any_case: bool) -> bool {
        let mask = if any_case { &self.any_case } else { &self.exact };
        let Some(first) = text.first_chunk::<WIDTH>() else { return false };
        let mut differing = 0;
        for ((byte, own), bits) in first.iter().zip(&self.start).zip(mask) {
            differing |= (byte ^ own) & bits;
        }
        differing == 0 && (self.text.len() <= WIDTH || self.ends(text, any_case))
    }

    /// Whether the bytes behind the first ones are equal, too.
    #[cold]
    fn ends(&self, text: &[u8], any_case: bool) -> bool {
        let found = text.get(WIDTH..self.text.len());
        let own = self.text.as_bytes().get(WIDTH..).unwrap_or_default();
        found.is_some_and(|found| found == own || (any_case && found.eq_ignore_ascii_case(own)))
    }
}

#[cfg(test)]
mod tests {
    use super::QuotedKey;

    #[test]
    fn every_byte_counts_but_for_the_case_of_letters() {
        let letters: Vec<char> = (0_u8..=255).map(char::from).collect();
        for length in [1, 5, 28, 29, 30, 40, 64] {
            let before = "a".repeat(length - 1);
            for own in letters.iter().filter(|own| own.is_ascii()) {
                let key = QuotedKey::new(&format!("{before}{own}"));
                for found in &letters {
                    let text =
                        format!("{}{}", serde_json::Value::from(format!("{before}{found}")), ": ".repeat(20));
                    assert_eq!(key.starts(text.as_bytes(), false), own == found, "{own} {found}");
                    let is_like = own.eq_ignore_ascii_case(found);
                    assert_eq!(key.starts(text.as_bytes(), true), is_like, "{own} {found}");
                }
            }
        }
    }

    #[test]
    fn the_text_may_end_early() {
        let key = QuotedKey::new("jobId");
        assert_eq!(key.as_str(), "\"jobId\":");
        assert!(!key.starts(b"\"jobId\"", false) && !key.starts(b"", true));
    }
}
