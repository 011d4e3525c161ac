//! Reading text is reading its value.

use std::fmt::Debug;

use msrest_model::{Deserializer, KeyExtractor, RestType};
use msrest_model_tests::{EXTRACTORS, cases};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use proptest::sample::select;
use proptest::test_runner::TestCaseError;
use serde_json::Value;

use super::documents::{any_extractors, document, mostly_good};
use super::models::{Guarded, Inner, Wide};

/// The same model, or both an error, at the same place.
fn check<T: RestType + PartialEq + Debug>(
    extractors: &[KeyExtractor],
    text: &str,
) -> Result<(), TestCaseError> {
    let deserializer = Deserializer::new().key_extractors(extractors.to_vec());
    // Where two spellings compete, the first of the document counts: a value may have another order than its text.
    let value: Value = serde_json::from_str(text).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let printed = value.to_string();
    for text in [text, &printed] {
        match (deserializer.deserialize::<T>(text), deserializer.deserialize_value::<T>(&value)) {
            (Ok(from_text), Ok(from_value)) => prop_assert_eq!(from_text, from_value, "{}", text),
            (Err(_), Err(_)) => {}
            (from_text, from_value) => {
                prop_assert!(false, "{text}\n text: {from_text:?}\nvalue: {from_value:?}")
            }
        }
    }
    Ok(())
}

fn check_models(extractors: &[KeyExtractor], text: &str) -> Result<(), TestCaseError> {
    check::<Wide>(extractors, text)?;
    check::<Inner>(extractors, text)?;
    check::<Guarded>(extractors, text)?;
    check::<Option<Vec<Wide>>>(extractors, text)
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn with_exact_keys(text in document()) {
        check_models(&KeyExtractor::REST, &text)?;
    }

    #[test]
    fn with_exact_keys_mostly_good(text in mostly_good()) {
        check_models(&KeyExtractor::REST, &text)?;
    }

    #[test]
    fn with_keys_in_any_spelling(text in document()) {
        check_models(&KeyExtractor::ANY_SPELLING, &text)?;
    }

    #[test]
    fn with_keys_in_any_spelling_mostly_good(text in mostly_good()) {
        check_models(&KeyExtractor::ANY_SPELLING, &text)?;
    }

    #[test]
    fn with_any_list_of_extractors(text in mostly_good(), extractors in any_extractors()) {
        check_models(&extractors, &text)?;
    }

    #[test]
    fn with_one_extractor(text in document(), extractor in select(&EXTRACTORS[..])) {
        check_models(&[extractor], &text)?;
    }
}
