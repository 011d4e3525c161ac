//! The items of one list of a JSON text that comes in pieces, one at a time.

use std::io::Read;

use super::incoming::Incoming;
use crate::error::{DeserializationError, DeserializationErrorKind, Expected};
use crate::read::unexpected::{MARKUP, Unexpected};

/// Finds the list and its items. The document around the list is passed over, or kept.
pub(crate) struct ItemSource<'r> {
    pub(crate) incoming: Incoming<'r>,
    /// The keys that lead to the list.
    keys: Vec<String>,
    /// How many objects around the list are open.
    open: usize,
    state: State,
    /// The document without the items, if somebody wants it.
    rest: Option<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Start,
    FirstItem,
    BehindItem,
    /// Values one behind the other, mostly one in each line.
    BetweenValues,
    BehindList,
    End,
}

impl<'r> ItemSource<'r> {
    pub(crate) fn new(reader: impl Read + 'r, path: &str, keeps_rest: bool, max_bytes: usize) -> Self {
        let keys = keys(path);
        let rest = keeps_rest.then(String::new);
        Self { incoming: Incoming::new(reader, max_bytes), keys, open: 0, state: State::Start, rest }
    }

    /// The keys that lead to the list.
    pub(crate) fn keys(&self) -> &[String] {
        &self.keys
    }

    /// Goes to the start of the next item; false if there is none.
    pub(crate) fn find_item(&mut self) -> Result<bool, DeserializationError> {
        if self.state == State::Start {
            self.state = self.find_list()?;
        }
        match self.state {
            State::FirstItem if self.incoming.peek()? == Some(b']') => self.leave_list(),
            State::FirstItem => Ok(true),
            State::BehindItem => match self.incoming.peek()? {
                Some(b',') => {
                    self.incoming.advance(1);
                    Ok(true)
                }
                Some(b']') => self.leave_list(),
                _ => Err(self.unexpected("expected `,` or `]`")),
            },
            State::BetweenValues => Ok(self.incoming.peek()?.is_some()),
            State::BehindList => self.leave_objects().map(|()| false),
            State::Start | State::End => Ok(false),
        }
    }

    /// Passes over an item of this length.
    pub(crate) fn take_item(&mut self, length: usize) {
        self.incoming.advance(length);
        if self.state == State::FirstItem {
            self.state = State::BehindItem;
        }
    }

    /// No item follows an error of the text.
    pub(crate) fn stop(&mut self) {
        self.state = State::End;
        self.rest = None;
    }

    /// The document without the items, once at the end.
    pub(crate) fn take_rest(&mut self) -> Option<String> {
        let mut rest = self.rest.take_if(|_| self.state == State::End)?;
        // It stays while a value is made of it.
        rest.shrink_to_fit();
        Some(rest)
    }

    fn find_list(&mut self) -> Result<State, DeserializationError> {
        if self.incoming.peek()? == Some(b'<') {
            return Err(self.unexpected(MARKUP));
        }
        for depth in 0..self.keys.len() {
            if !self.find_key(depth)? {
                return Ok(State::BehindList);
            }
        }
        match self.incoming.peek()? {
            Some(b'[') => {
                self.pass(1);
                Ok(State::FirstItem)
            }
            Some(b'n') if !self.keys.is_empty() => {
                self.pass_value()?;
                Ok(State::BehindList)
            }
            Some(_) if self.keys.is_empty() => Ok(State::BetweenValues),
            None if self.keys.is_empty() => Ok(State::End),
            _ => Err(self.mismatch("an array")),
        }
    }

    /// Goes into the object that is next, to the value of the key at this depth; false if there is none.
    fn find_key(&mut self, depth: usize) -> Result<bool, DeserializationError> {
        match self.incoming.peek()? {
            Some(b'{') => {}
            Some(b'n') if depth > 0 => return self.pass_value().map(|()| false),
            None if depth == 0 => return Err(DeserializationError::empty_body()),
            _ => return Err(self.mismatch("an object")),
        }
        self.pass(1);
        self.open += 1;
        let mut is_first = true;
        loop {
            match self.incoming.peek()? {
                Some(b'}') => return Ok(false),
                _ if is_first => {}
                Some(b',') => self.pass(1),
                _ => return Ok(false),
            }
            is_first = false;
            let key = self.pass_key()?;
            if self.keys.get(depth) == Some(&key) {
                return Ok(true);
            }
            self.pass_value()?;
        }
    }

    fn leave_list(&mut self) -> Result<bool, DeserializationError> {
        self.pass(1);
        self.state = State::BehindList;
        self.leave_objects().map(|()| false)
    }

    /// Passes over what follows the list, to the end of the document.
    fn leave_objects(&mut self) -> Result<(), DeserializationError> {
        while self.open > 0 {
            match self.incoming.peek()? {
                Some(b'}') => {
                    self.pass(1);
                    self.open -= 1;
                }
                Some(b',') => {
                    self.pass(1);
                    self.pass_key_beside()?;
                    self.pass_value()?;
                }
                _ => return Err(self.unexpected("expected `,` or `}`")),
            }
        }
        self.state = State::End;
        match self.incoming.peek()? {
            None => Ok(()),
            Some(_) => Err(self.unexpected("trailing characters")),
        }
    }

    /// Passes over a key behind the list. One that leads there as well is an error: the last one counts, and other items were
    /// handed out.
    fn pass_key_beside(&mut self) -> Result<(), DeserializationError> {
        self.incoming.peek()?;
        let (line, column) = self.incoming.position(1, 1);
        let key = self.pass_key()?;
        if self.keys.get(self.open.saturating_sub(1)) != Some(&key) {
            return Ok(());
        }
        let message = "the key that leads to the list stands twice; remove one of them".to_owned();
        let mut error = DeserializationError::new(DeserializationErrorKind::Syntax(message));
        self.prepend_keys(&mut error);
        Err(error.at(line, column))
    }

    /// Puts the keys of the objects that are open in front of the path.
    fn prepend_keys(&self, error: &mut DeserializationError) {
        self.keys.iter().take(self.open).rev().for_each(|key| error.inner.path.prepend_key(key));
    }

    fn pass_key(&mut self) -> Result<String, DeserializationError> {
        if self.incoming.peek()? != Some(b'"') {
            return Err(self.unexpected("key must be a string"));
        }
        let length = self.incoming.value()?;
        let text = self.incoming.rest().get(..length).unwrap_or_default();
        let key = serde_json::from_str(text).map_err(|error| self.incoming.syntax_error(&error))?;
        self.pass(length);
        if self.incoming.peek()? != Some(b':') {
            return Err(self.unexpected("expected `:`"));
        }
        self.pass(1);
        Ok(key)
    }

    fn pass_value(&mut self) -> Result<(), DeserializationError> {
        let length = self.incoming.value()?;
        self.pass(length);
        self.incoming.check_length(self.rest.as_ref().map_or(0, String::len))
    }

    /// Passes over a part of the document around the list.
    fn pass(&mut self, length: usize) {
        if let Some(rest) = &mut self.rest {
            rest.push_str(self.incoming.rest().get(..length).unwrap_or_default());
        }
        self.incoming.advance(length);
    }

    fn unexpected(&self, message: &str) -> DeserializationError {
        if self.incoming.rest().is_empty() {
            return self.incoming.ends_early();
        }
        self.incoming.syntax(message.to_owned(), 1, 1)
    }

    /// The error about something else in the place of the list, or of an object around it.
    fn mismatch(&self, expected: &'static str) -> DeserializationError {
        let found = match self.incoming.rest().bytes().next() {
            None => return self.incoming.ends_early(),
            Some(b'{') => Unexpected::Object,
            Some(b'[') => Unexpected::Array,
            Some(b'n') => Unexpected::Null,
            Some(b'-' | b'0'..=b'9') => Unexpected::Number,
            Some(_) => return self.unexpected(&format!("expected {expected}")),
        };
        let kind = DeserializationErrorKind::Mismatch {
            expected: Expected::new(expected),
            found: found.describe(true),
        };
        let mut error = DeserializationError::new(kind);
        self.prepend_keys(&mut error);
        let (line, column) = self.incoming.position(1, 1);
        error.at(line, column)
    }
}

/// The keys of a path, in which `\.` stands for a dot in a key.
fn keys(path: &str) -> Vec<String> {
    const LITERAL_DOT: &str = "\u{0}";
    let path = path.replace("\\.", LITERAL_DOT);
    path.split('.').filter(|key| !key.is_empty()).map(|key| key.replace(LITERAL_DOT, ".")).collect()
}
