//! The built-in extractors find what extractors find that look for one attribute after the other.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Debug;

use KeyExtractor::{
    AttributeKey, AttributeKeyCaseInsensitive, LastRestKey, LastRestKeyCaseInsensitive, RestKey,
    RestKeyCaseInsensitive,
};
use msrest_model::{
    Attribute, Deserializer, ExtractKey, KeyExtractor, Model, RestType, Warning, WarningKind,
};
use msrest_model_tests::{cases, with_warnings};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::TestCaseError;
use serde_json::{Map, Value};

use super::documents::{any_extractors, document, mostly_good};
use super::models::Inner;

type Found<'object> = Result<Option<Cow<'object, Value>>, Box<dyn Error + Send + Sync>>;

/// A name that is one attribute's and the last part of another's path, and a key that differs from a name in case only.
#[derive(Debug, PartialEq, Model)]
struct Rivals {
    name: Option<Value>,
    #[rest(key = "properties.name")]
    display_name: Option<Value>,
    #[rest(key = "properties.sku.tier")]
    id: Option<Value>,
    #[rest(key = "ID")]
    resource_id: Option<Value>,
    #[rest(key = "Tier")]
    tier: Option<Value>,
    #[rest(key = "items.properties")]
    list: Option<Value>,
    inner: Option<Box<Rivals>>,
}

/// What no extractor finds is kept.
#[derive(Debug, PartialEq, Model)]
struct Open {
    name: Option<Value>,
    #[rest(key = "properties.name")]
    display_name: Option<Value>,
    #[rest(key = "properties.sku.tier")]
    id: Option<Value>,
    inner: Option<Box<Open>>,
    #[rest(additional_properties)]
    rest: BTreeMap<String, Value>,
}

/// One of the built-in extractors, by the book.
struct ByTheBook(KeyExtractor);

impl ExtractKey for ByTheBook {
    fn extract<'object>(&self, attribute: &Attribute, object: &'object Map<String, Value>) -> Found<'object> {
        let ignores_case = matches!(
            self.0,
            RestKeyCaseInsensitive | LastRestKeyCaseInsensitive | AttributeKeyCaseInsensitive
        );
        match self.0 {
            RestKey | RestKeyCaseInsensitive => follow(object, attribute.path(), ignores_case),
            AttributeKey | AttributeKeyCaseInsensitive => follow(object, &[attribute.name()], ignores_case),
            LastRestKey | LastRestKeyCaseInsensitive => follow(object, &[attribute.last_key()], ignores_case),
            _ => Err(format!("nothing says here what {:?} finds", self.0).into()),
        }
    }
}

fn follow<'object>(object: &'object Map<String, Value>, path: &[&str], ignores_case: bool) -> Found<'object> {
    let Some((first, rest)) = path.split_first() else { return Ok(None) };
    let alike = || object.iter().find(|(key, _)| key.to_lowercase() == first.to_lowercase());
    let found = object.get(*first).or_else(|| alike().filter(|_| ignores_case).map(|(_, value)| value));
    match found {
        Some(value) if rest.is_empty() => Ok(Some(Cow::Borrowed(value))),
        Some(Value::Object(below)) => follow(below, rest, ignores_case),
        None | Some(Value::Null) => Ok(None),
        Some(_) => Err("a path through no object".into()),
    }
}

/// The same model with the same warnings, or both an error.
fn check<T: RestType + PartialEq + Debug>(
    extractors: &[KeyExtractor],
    value: &Value,
) -> Result<(), TestCaseError> {
    let by_the_book = extractors.iter().cloned().map(|extractor| KeyExtractor::custom(ByTheBook(extractor)));
    let read = |deserializer: Deserializer| {
        with_warnings(deserializer.clone(), |reader| reader.deserialize_value::<T>(value))
    };
    let built_in = read(Deserializer::new().key_extractors(extractors.to_vec()));
    match (built_in, read(Deserializer::new().key_extractors(by_the_book))) {
        (Ok((model, warnings)), Ok((expected, expected_warnings))) => {
            prop_assert_eq!(model, expected, "{}", value);
            // What an extractor of the user's own has looked at is not known: no dropped key is told.
            let is_compared = |warning: &&Warning| !matches!(warning.kind(), WarningKind::DroppedKey);
            let texts = |warnings: &[Warning]| -> Vec<String> {
                warnings.iter().filter(is_compared).map(ToString::to_string).collect()
            };
            prop_assert_eq!(texts(&warnings), texts(&expected_warnings), "{}", value);
        }
        (built_in, by_the_book) => {
            prop_assert!(built_in.is_err() && by_the_book.is_err(), "{value}\n{built_in:?}\n{by_the_book:?}");
        }
    }
    Ok(())
}

/// The same model, whether or not anybody sees the warnings, or both an error.
fn check_unwatched<T: RestType + PartialEq + Debug>(
    extractors: &[KeyExtractor],
    value: &Value,
) -> Result<(), TestCaseError> {
    let reader = Deserializer::new().key_extractors(extractors.to_vec());
    let watched = with_warnings(reader.clone(), |reader| reader.deserialize_value::<T>(value));
    let unwatched = reader.deserialize_value::<T>(value);
    prop_assert_eq!(unwatched.ok(), watched.ok().map(|(model, _)| model), "{}", value);
    Ok(())
}

fn check_text(extractors: &[KeyExtractor], text: &str) -> Result<(), TestCaseError> {
    let value: Value = serde_json::from_str(text).map_err(|error| TestCaseError::fail(error.to_string()))?;
    check::<Rivals>(extractors, &value)?;
    check::<Inner>(extractors, &value)?;
    check_unwatched::<Rivals>(extractors, &value)?;
    check_unwatched::<Open>(extractors, &value)
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn with_keys_in_any_spelling(text in document()) {
        check_text(&KeyExtractor::ANY_SPELLING, &text)?;
    }

    #[test]
    fn with_keys_in_any_spelling_mostly_good(text in mostly_good()) {
        check_text(&KeyExtractor::ANY_SPELLING, &text)?;
    }

    #[test]
    fn with_any_list_of_extractors(text in mostly_good(), extractors in any_extractors()) {
        check_text(&extractors, &text)?;
    }
}
