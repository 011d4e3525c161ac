//! The strings of a text.

use super::Parser;
use crate::read::fallback::Fallback;
use crate::rest_type::Abort;
use crate::text::json_escapes::unescaped_length;

impl<'de> Parser<'de> {
    /// Reads the string that is next, if it has no escapes; else reads nothing.
    #[inline]
    pub(super) fn unescaped_string(&mut self) -> Option<&'de str> {
        let start = self.at + 1;
        let rest = self.text.as_bytes().get(start..)?;
        let length = unescaped_length(rest);
        if rest.get(length) != Some(&b'"') {
            return None;
        }
        let end = start + length;
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// Reads the string that is next, and decodes its escapes.
    #[inline(never)]
    pub(super) fn escaped_string(&mut self, decoded: &mut String) -> Result<(), Abort> {
        Fallback::Escapes.count();
        decoded.clear();
        self.at += 1;
        loop {
            decoded.push_str(self.take(unescaped_length(self.rest(0)))?);
            match self.next_byte()? {
                b'"' => return Ok(()),
                b'\\' => decoded.push(self.escape()?),
                // A control character.
                _ => return Err(Abort),
            }
        }
    }

    /// The character behind a backslash.
    fn escape(&mut self) -> Result<char, Abort> {
        Ok(match self.next_byte()? {
            byte @ (b'"' | b'\\' | b'/') => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(),
            _ => return Err(Abort),
        })
    }

    /// The character of `\u1234`, or of two of them that are a surrogate pair.
    fn unicode_escape(&mut self) -> Result<char, Abort> {
        let first = self.four_digits()?;
        let code = match first {
            0xd800..0xdc00 => {
                self.literal("\\u")?;
                match self.four_digits()? {
                    second @ 0xdc00..0xe000 => 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00),
                    _ => return Err(Abort),
                }
            }
            code => code,
        };
        char::from_u32(code).ok_or(Abort)
    }

    fn four_digits(&mut self) -> Result<u32, Abort> {
        let mut code = 0;
        for byte in self.rest(0).first_chunk::<4>().ok_or(Abort)? {
            code = code << 4 | char::from(*byte).to_digit(16).ok_or(Abort)?;
        }
        self.at += 4;
        Ok(code)
    }

    fn next_byte(&mut self) -> Result<u8, Abort> {
        let byte = self.text.as_bytes().get(self.at).ok_or(Abort)?;
        self.at += 1;
        Ok(*byte)
    }
}
