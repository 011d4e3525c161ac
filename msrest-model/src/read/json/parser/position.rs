//! Where a place of a document is in its text, for an error that was found with the whole document in sight.

use super::Parser;
use crate::error::{DeserializationError, PathSegment};
use crate::rest_type::Abort;

/// Tells an error of a JSON text that knows its path only where that leads to in the text: behind the value itself, or behind
/// the start of the object around it if that was found under another key than the path has.
#[cold]
pub(crate) fn with_position(error: DeserializationError, text: &str) -> DeserializationError {
    if error.line().is_some() {
        return error;
    }
    match Parser::new(text).find(error.path().back_to_root()) {
        Ok(found) => {
            let before = text.as_bytes().get(..found.at).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            let column = before.iter().rev().take_while(|byte| **byte != b'\n').count();
            error.at(line, column)
        }
        Err(Abort) => error,
    }
}

/// The place that a path leads to, or the nearest one that is there.
struct Nearest {
    at: usize,
    segments_left: usize,
}

impl Parser<'_> {
    /// Follows a path, whose next segment is the last of the slice.
    fn find(&mut self, back_to_root: &[PathSegment]) -> Result<Nearest, Abort> {
        let (next, segments_left) = (back_to_root.split_last(), back_to_root.len());
        let close = match self.peek().ok_or(Abort)? {
            b'{' => b'}',
            b'[' => b']',
            _ => {
                self.skip()?;
                return Ok(Nearest { at: self.at, segments_left });
            }
        };
        self.at += 1;
        let mut found = Nearest { at: self.at, segments_left };
        let mut index = 0;
        while self.peek() != Some(close) {
            let is_next = if close == b'}' {
                let key = self.key()?;
                next.is_some_and(|(next, _)| next.is_key(&key))
            } else {
                next.is_some_and(|(next, _)| next.is_index(index))
            };
            match next.filter(|_| is_next) {
                Some((_, below)) => {
                    let nearer = self.find(below)?;
                    // Of equal keys the last counts.
                    if nearer.segments_left <= found.segments_left {
                        found = nearer;
                    }
                }
                None => self.skip()?,
            }
            index += 1;
            if self.peek() == Some(b',') {
                self.at += 1;
            }
        }
        self.at += 1;
        Ok(found)
    }
}
