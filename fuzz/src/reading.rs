//! A document is read in every way that there is.

use std::fmt::Debug;

use msrest_model::{DeserializationError, Deserializer, KeyExtractor, RestType};
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::last_of_each::{self, LastOfEach};
use crate::models::{Fish, Inner, Typed, Wide};

/// How a document is read, and as which model: all that a number says.
#[derive(Debug, Clone, Copy)]
pub struct Options(pub u16);

const EXTRACTORS: [KeyExtractor; 6] = [
    KeyExtractor::RestKey,
    KeyExtractor::RestKeyCaseInsensitive,
    KeyExtractor::LastRestKey,
    KeyExtractor::LastRestKeyCaseInsensitive,
    KeyExtractor::AttributeKey,
    KeyExtractor::AttributeKeyCaseInsensitive,
];

impl Options {
    fn extractors(self) -> Vec<KeyExtractor> {
        match self.0 / 10 % 4 {
            0 => KeyExtractor::REST.to_vec(),
            1 => KeyExtractor::ANY_SPELLING.to_vec(),
            _ => self.chosen(),
        }
    }

    /// Some of the extractors, in any order: one for each digit.
    fn chosen(self) -> Vec<KeyExtractor> {
        let (mut digits, mut chosen) = (usize::from(self.0 / 40), Vec::new());
        while digits > 0 {
            chosen.extend(EXTRACTORS.get(digits % 7).cloned());
            digits /= 7;
        }
        chosen
    }

    /// Reads a text as one of the models.
    pub fn check(self, text: &str) {
        match self.0 % 5 {
            0 => self.check_as::<Wide>(text),
            1 => self.check_as::<Inner>(text),
            2 => self.check_as::<Typed>(text),
            3 => self.check_as::<Fish>(text),
            _ => self.check_as::<Option<Vec<Option<Wide>>>>(text),
        }
    }

    fn check_as<T: RestType + DeserializeOwned + PartialEq + Debug>(self, text: &str) {
        let (extractors, recover) = (self.extractors(), self.0 / 5 % 2 == 1);
        let is_plain = matches!(*extractors, [KeyExtractor::RestKey]) && !recover;
        let reader = Deserializer::new().key_extractors(extractors).recover(recover);
        let from_text = reader.deserialize::<T>(text);
        let Ok(LastOfEach { value, has_repeated_keys }) = last_of_each::read(text) else {
            // What no `Value` holds can be passed over in a text; what is no JSON cannot.
            let is_json = serde_json::from_str::<IgnoredAny>(text).is_ok() || text.trim().is_empty();
            assert!(is_json || from_text.is_err() || text.starts_with('\u{feff}'), "{text}: {from_text:?}");
            return;
        };
        let from_value = reader.deserialize_value::<T>(&value);
        assert_same(text, &from_text, &from_value);
        assert_same(text, &from_text, &reader.deserialize_from(value.clone()));
        let from_stream = reader.deserialize_from(&mut serde_json::Deserializer::from_str(text));
        // serde gives each value once: if one is wrong, it cannot be known that its key comes again.
        if from_stream.is_ok() || !has_repeated_keys {
            assert_same(text, &from_text, &from_stream);
        }
        if is_plain {
            assert_eq!(from_text.ok(), serde_json::from_value::<T>(value).ok(), "{text}");
        }
    }
}

fn assert_same<T: PartialEq + Debug>(
    text: &str,
    from_text: &Result<T, DeserializationError>,
    other: &Result<T, DeserializationError>,
) {
    match (from_text, other) {
        (Ok(from_text), Ok(other)) => assert_eq!(from_text, other, "{text}"),
        (Err(_), Err(_)) => {}
        _ => panic!("{text}\n text: {from_text:?}\nother: {other:?}"),
    }
}
