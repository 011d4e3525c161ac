//! A GET-modify-PUT keeps what stands beside flattened attributes. MEND `leftovers-kept`: msrest drops it.
#![expect(clippy::unwrap_used, reason = "a reading that fails fails the test")]

use std::borrow::Cow;

use msrest_model::{Attribute, Deserializer, KeyExtractor, Model};
use msrest_model_tests::{Asking, assert_same, json};
use serde_json::{Map, Value};

#[derive(Debug, PartialEq, Model)]
struct Account {
    #[rest(key = "properties.networkAcls.defaultAction")]
    action: Option<String>,
    #[rest(additional_properties(send))]
    rest: Map<String, Value>,
}

const DOCUMENT: &str =
    r#"{"properties":{"networkAcls":{"defaultAction":"Deny","ipRules":[]},"zone":2},"sku":{"name":"S1"}}"#;
const LEFT: &str = r#"{"properties":{"networkAcls":{"ipRules":[]},"zone":2},"sku":{"name":"S1"}}"#;

/// From text and from a value, with any extractors.
fn readings(document: &str) -> Vec<Account> {
    let spellings: [&[KeyExtractor]; 3] =
        [&KeyExtractor::REST, &[KeyExtractor::RestKeyCaseInsensitive], &KeyExtractor::ANY_SPELLING];
    let readers = spellings.map(|extractors| Deserializer::new().key_extractors(extractors.iter().cloned()));
    let recovering = readers.clone().map(|reader| reader.recover(true));
    let both = readers.iter().chain(&recovering).flat_map(|reader| {
        [reader.deserialize(document).unwrap(), reader.deserialize_value(&json(document)).unwrap()]
    });
    both.collect()
}

#[test]
fn they_are_kept_in_their_place_and_written() {
    for account in readings(DOCUMENT) {
        assert_eq!(account.action.as_deref(), Some("Deny"));
        assert_same(&Value::Object(account.rest.clone()), &json(LEFT), "what is left");
        assert_same(&account.serialize().unwrap(), &json(DOCUMENT), "what is sent");
        assert_same(&json(&account.to_json().unwrap()), &json(DOCUMENT), "the text that is sent");
    }
}

#[test]
fn an_attribute_comes_before_a_leftover() {
    let mut account = readings(DOCUMENT).remove(0);
    account.rest["properties"]["networkAcls"]["defaultAction"] = "Allow".into();
    assert_same(&account.serialize().unwrap(), &json(DOCUMENT), "the attribute's value");
    account.action = None;
    let sent = account.serialize().unwrap();
    assert_eq!(sent["properties"]["networkAcls"]["defaultAction"], "Allow");
    assert_eq!(sent["properties"]["zone"], 2);
}

#[test]
fn of_equal_parents_the_last_counts() {
    let twice = r#"{"properties":{"zone":1,"size":3},"properties":{"networkAcls":{"defaultAction":"Deny"}}}"#;
    for account in readings(twice) {
        assert_same(
            &account.serialize().unwrap(),
            &json(r#"{"properties":{"networkAcls":{"defaultAction":"Deny"}}}"#),
            twice,
        );
    }
}

#[test]
fn as_dict_has_them_where_they_were() {
    let dict = readings(DOCUMENT).remove(0).as_dict().unwrap();
    let expected =
        r#"{"action":"Deny","properties":{"networkAcls":{"ipRules":[]},"zone":2},"sku":{"name":"S1"}}"#;
    assert_same(&dict, &json(expected), "as_dict");
}

/// Extractors that do not go by the path leave all that stands under a parent, but for the keys of attributes.
#[test]
fn they_are_kept_whatever_the_extractors() {
    let by_path = KeyExtractor::custom(|attribute: &Attribute, object: &Map<String, Value>| {
        KeyExtractor::RestKey.extract(attribute, object).ok()?.map(Cow::into_owned)
    });
    let document = DOCUMENT.replacen('{', r#"{"action":"Deny","defaultAction":"Deny","#, 1);
    for (extractor, unread) in [
        (by_path, &["action", "defaultAction"][..]),
        // What it lends from the object is read, and so not left over.
        (KeyExtractor::custom(Asking(KeyExtractor::AttributeKey)), &["defaultAction"]),
        (KeyExtractor::AttributeKey, &["defaultAction"]),
        (KeyExtractor::LastRestKeyCaseInsensitive, &["action"]),
    ] {
        let reader = Deserializer::new().key_extractors([extractor]);
        let mut expected = json(LEFT);
        for key in unread {
            expected[*key] = "Deny".into();
        }
        for account in [reader.deserialize::<Account>(&document), reader.deserialize_value(&json(&document))]
        {
            let account = account.unwrap();
            assert_eq!(account.action.as_deref(), Some("Deny"), "{reader:?}");
            assert_same(&Value::Object(account.rest), &expected, &document);
        }
    }
}
