//! A JSON text that comes in pieces.

use std::cell::Cell;
use std::io::{ErrorKind, Read};

use serde_core::de::IgnoredAny;

use super::message;
use crate::error::{DeserializationError, DeserializationErrorKind};
use crate::text::lines;

/// How many bytes are asked of the reader at once.
const PIECE: usize = 64 * 1024;

/// The part of a text that is at hand.
pub(crate) struct Incoming<'r> {
    reader: Box<dyn Read + 'r>,
    /// The text at hand; the part before `at` is used up.
    text: String,
    at: usize,
    /// The most bytes that a value may have.
    max_bytes: usize,
    /// The buffer for the reader. Its first `partial` bytes are the beginning of a character whose other bytes have not come.
    piece: Vec<u8>,
    partial: usize,
    is_whole: bool,
    /// A byte of `text` whose position in the whole document is known: the line ends before it, and the bytes behind the last of
    /// them. The next position is counted from there.
    counted: Cell<(usize, usize, usize)>,
}

impl<'r> Incoming<'r> {
    pub(crate) fn new(reader: impl Read + 'r, max_bytes: usize) -> Self {
        let reader = Box::new(reader);
        let piece = vec![0; PIECE];
        let text = String::new();
        Self { reader, text, at: 0, max_bytes, piece, partial: 0, is_whole: false, counted: Cell::default() }
    }

    /// The text at hand that is not used up.
    pub(crate) fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(crate) fn advance(&mut self, length: usize) {
        self.at += length;
    }

    /// Gets more of the text; false if there is no more. The text at hand grows by a quarter each time: a value that is looked at
    /// again after each piece then costs linear time in all.
    pub(crate) fn more(&mut self) -> Result<bool, DeserializationError> {
        if self.is_whole {
            return Ok(false);
        }
        self.forget();
        self.check_length(self.text.len())?;
        let enough = self.text.len() + self.text.len() / 4 + 1;
        let is_start = self.text.is_empty() && self.counted.get() == (0, 0, 0);
        while self.text.len() < enough && !self.is_whole {
            self.read_piece()?;
        }
        if is_start && self.text.starts_with('\u{feff}') {
            self.text.drain(..'\u{feff}'.len_utf8());
        }
        Ok(true)
    }

    /// An error if a value of this length is too long.
    pub(crate) fn check_length(&self, bytes: usize) -> Result<(), DeserializationError> {
        let limit = self.max_bytes;
        if bytes <= limit {
            return Ok(());
        }
        let (line, column) = self.position(1, 1);
        Err(DeserializationError::new(DeserializationErrorKind::TooLong(limit)).at(line, column))
    }

    /// The next byte other than white space, which stays; `None` at the end.
    pub(crate) fn peek(&mut self) -> Result<Option<u8>, DeserializationError> {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start_matches([' ', '\n', '\t', '\r']);
            let (spaces, next) = (rest.len() - trimmed.len(), trimmed.bytes().next());
            self.advance(spaces);
            if next.is_some() || !self.more()? {
                return Ok(next);
            }
        }
    }

    /// The length of the next value, once all of it is at hand.
    pub(crate) fn value(&mut self) -> Result<usize, DeserializationError> {
        loop {
            let rest = self.rest();
            let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
            let outcome = values.next().transpose();
            let length = values.byte_offset();
            // `serde_json` calls the start of a number wrong if no digit follows.
            let may_go_on = rest.ends_with(['-', '+', '.', 'e', 'E']);
            match outcome {
                // A number at the end of what is at hand may go on.
                Ok(Some(_)) if length < rest.len() || self.is_whole => {
                    return self.check_length(length).map(|()| length);
                }
                Ok(Some(_) | None) if self.more()? => {}
                Err(error) if (error.is_eof() || may_go_on) && self.more()? => {}
                Err(error) => return Err(self.syntax_error(&error)),
                Ok(_) => return Err(self.ends_early()),
            }
        }
    }

    /// The line and column in the whole document of a position that counts from the next byte.
    pub(crate) fn position(&self, line: usize, column: usize) -> (usize, usize) {
        let (lines, columns) = self.behind(self.at);
        self.counted.set((self.at, lines, columns));
        if line > 1 { (lines + line, column) } else { (lines + 1, columns + column) }
    }

    pub(crate) fn ends_early(&self) -> DeserializationError {
        let rest = self.rest().len();
        self.syntax("the document ends before it is whole".to_owned(), 1, rest)
    }

    pub(crate) fn syntax(&self, message: String, line: usize, column: usize) -> DeserializationError {
        let (line, column) = self.position(line, column);
        DeserializationError::new(DeserializationErrorKind::Syntax(message)).at(line, column)
    }

    pub(crate) fn syntax_error(&self, error: &serde_json::Error) -> DeserializationError {
        self.syntax(message(error), error.line(), error.column())
    }

    /// The line ends before this byte of the text at hand, and the bytes behind the last of them.
    fn behind(&self, end: usize) -> (usize, usize) {
        let (start, lines, columns) = self.counted.get();
        let text = self.text.get(start..end).unwrap_or_default();
        lines::behind((lines, columns), text.as_bytes())
    }

    fn forget(&mut self) {
        let (lines, columns) = self.behind(self.at);
        self.counted.set((0, lines, columns));
        self.text.drain(..self.at);
        self.at = 0;
    }

    fn read_piece(&mut self) -> Result<(), DeserializationError> {
        let length = loop {
            match self.reader.read(self.piece.get_mut(self.partial..).unwrap_or_default()) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                outcome => {
                    break outcome
                        .map_err(|error| DeserializationError::new(DeserializationErrorKind::Io(error)))?;
                }
            }
        };
        self.is_whole = length == 0;
        self.take_characters(self.partial + length)
    }

    /// Moves all whole characters among the first bytes of the piece to the text.
    fn take_characters(&mut self, length: usize) -> Result<(), DeserializationError> {
        let bytes = self.piece.get(..length).unwrap_or_default();
        let mut chunks = bytes.utf8_chunks();
        let first = chunks.next();
        let (valid, odd) = first.as_ref().map_or(("", &[][..]), |chunk| (chunk.valid(), chunk.invalid()));
        self.text.push_str(valid);
        let is_partial = valid.len() + odd.len() == length && is_start_of_character(odd) && !self.is_whole;
        if !odd.is_empty() && !is_partial {
            let (lines, columns) = self.behind(self.text.len());
            let error = DeserializationError::new(DeserializationErrorKind::Encoding);
            return Err(error.at(lines + 1, columns + 1));
        }
        self.partial = odd.len();
        let start = valid.len();
        self.piece.copy_within(start..length, 0);
        Ok(())
    }
}

/// Whether more bytes could make a character of these.
fn is_start_of_character(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}
