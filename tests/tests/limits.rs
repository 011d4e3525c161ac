//! How much a document may hold, on every way that it is read.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a check that fails panics")]

use std::collections::BTreeMap;
use std::io::{self, Read};

use msrest_model::{
    DeserializationError, DeserializationErrorKind, Deserializer, ItemOrRest, KeyExtractor, Model, XmlElement,
};
use msrest_model_tests::json;
use serde_json::{Map, Value};

#[derive(Debug, Model)]
struct Open {
    #[rest(key = "properties.id")]
    id: Option<String>,
    list: Option<Vec<Option<i32>>>,
    map: Option<BTreeMap<String, i32>>,
    #[rest(additional_properties)]
    rest: Map<String, Value>,
}

/// Documents of five items and entries.
const FIVE_ITEMS: [&str; 9] = [
    r#"{"list":[1,2,3,null,5]}"#,
    r#"{"map":{"a":1,"b":2,"c":3,"d":4,"e":5}}"#,
    r#"{"map":[{"key":"a","value":1},{"key":"b","value":2},{"key":"c","value":3},{"key":"d","value":4},{"key":"e","value":5}]}"#,
    r#"{"a":1,"b":2,"c":3,"d":4,"e":5}"#,
    r#"{"a":[1,2,{"b":3}]}"#,
    r#"{"a":{"b":[1,2],"c":3}}"#,
    r#"{"list":[1,2],"a":[3,4]}"#,
    r#"{"properties":{"id":"a","x":1,"y":[1,2,3]}}"#,
    r#"{"list":[1,2],"LIST":[1,2],"a":1,"b":1,"c":1}"#,
];

type Way = (&'static str, fn(&Deserializer, &str) -> Result<Open, DeserializationError>);

const WAYS: [Way; 4] = [
    ("text", |reader, text| reader.deserialize(text)),
    ("value", |reader, text| reader.deserialize_value(&json(text))),
    ("serde", |reader, text| reader.deserialize_from(&mut serde_json::Deserializer::from_str(text))),
    ("items", |reader, text| {
        let items = reader.items(text.as_bytes(), "").collect::<Result<Vec<Open>, _>>();
        items.map(|mut items| items.remove(0))
    }),
];

fn has_too_many(error: &DeserializationError) -> bool {
    matches!(error.kind(), DeserializationErrorKind::TooManyItems(4))
}

#[test]
fn items_and_additional_properties_in_all() {
    for extractors in [KeyExtractor::REST.to_vec(), KeyExtractor::ANY_SPELLING.to_vec()] {
        for recover in [false, true] {
            let reader = Deserializer::new().key_extractors(extractors.clone()).recover(recover);
            for text in FIVE_ITEMS {
                for (way, read) in WAYS {
                    // With exact keys `LIST` is an additional property, and its items are read too.
                    let most = if text.contains("LIST") { 8 } else { 5 };
                    read(&reader.clone().max_items(most), text)
                        .unwrap_or_else(|error| panic!("{way} {text}: {error}"));
                    let error = read(&reader.clone().max_items(4), text).unwrap_err();
                    assert!(has_too_many(&error), "{way} {text}: {error}");
                }
            }
        }
    }
}

#[test]
fn what_is_skipped_does_not_count() {
    #[derive(Debug, Model)]
    struct Closed {
        id: Option<String>,
    }
    let reader = Deserializer::new().max_items(0);
    let closed: Closed = reader.deserialize(r#"{"id":"a","list":[1,2,3],"x":{"y":1}}"#).unwrap();
    assert_eq!(closed.id.as_deref(), Some("a"));
}

#[test]
fn items_of_xml() {
    #[derive(Debug, Model)]
    #[rest(xml(name = "Page"))]
    struct Page {
        #[rest(xml(wrapped))]
        list: Option<Vec<i32>>,
        plain: Vec<i32>,
        map: Option<BTreeMap<String, i32>>,
        #[rest(additional_properties)]
        rest: Vec<XmlElement>,
    }
    for inner in [
        "<list><list>1</list><list>2</list><list>3</list></list>",
        "<plain>1</plain><plain>2</plain><plain>3</plain>",
        "<map><a>1</a><b>2</b><c>3</c></map>",
        "<a/><b/><c/>",
        "<a><b/><c/></a>",
    ] {
        let text = format!("<Page>{inner}</Page>");
        for recover in [false, true] {
            let reader = Deserializer::new().recover(recover);
            reader
                .clone()
                .max_items(3)
                .deserialize::<Page>(&text)
                .unwrap_or_else(|error| panic!("{text}: {error}"));
            let error = reader.max_items(2).deserialize::<Page>(&text).unwrap_err();
            assert!(matches!(error.kind(), DeserializationErrorKind::TooManyItems(2)), "{text}: {error}");
        }
    }
}

fn is_too_long(error: &DeserializationError) -> bool {
    matches!(error.kind(), DeserializationErrorKind::TooLong(16))
}

#[test]
fn bytes_of_a_body() {
    let reader = Deserializer::new().max_input_bytes(16);
    let (short, long) = (r#"{"id":"0123456"}"#, r#"{"id":"01234567"}"#);
    assert!(reader.deserialize::<Value>(short).is_ok());
    assert!(reader.deserialize_reader::<Value>(short.as_bytes()).is_ok());
    assert!(is_too_long(&reader.deserialize::<Value>(long).unwrap_err()));
    assert!(is_too_long(&reader.deserialize::<Option<Value>>(&[b' '; 17]).unwrap_err()));
    assert!(is_too_long(&reader.deserialize::<XmlElement>("<a>0123456789</a>").unwrap_err()));
}

/// No more is read of what never ends than shows that it is too long.
#[test]
fn bytes_of_an_endless_reader() {
    let reader = Deserializer::new().max_input_bytes(16);
    let endless = || b"{\"value\":[\"".chain(io::repeat(b'a'));
    assert!(is_too_long(&reader.deserialize_reader::<Value>(endless()).unwrap_err()));
    let error = reader.items::<Value>(endless(), "value").next().unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "the document is longer than 16 bytes; `Deserializer::max_input_bytes` allows more at line 1 column 11"
    );
}

/// A list may be as long as it likes; each item is a document of its own.
#[test]
fn bytes_of_an_item() {
    let reader = Deserializer::new().max_input_bytes(16);
    let text = format!(r#"{{"value":[{}"01234567890123","012345678901234"]}}"#, r#""a","#.repeat(1000));
    let items: Vec<_> = reader.items::<String>(text.as_bytes(), "value").collect();
    assert_eq!(items.len(), 1002);
    assert!(items.iter().take(1001).all(Result::is_ok));
    assert!(items.last().unwrap().as_ref().is_err_and(is_too_long));
}

#[test]
fn bytes_beside_the_items() {
    let reader = Deserializer::new().max_input_bytes(16);
    let read = |text: &str| {
        let parts = reader.items_or_rest::<String, Value>(text.as_bytes(), "v");
        parts.collect::<Result<Vec<ItemOrRest<String, Value>>, _>>()
    };
    assert_eq!(read(r#"{"v":["0123456789"],"b":1}"#).unwrap().len(), 2);
    assert!(is_too_long(&read(r#"{"v":["a"],"b":"01234567890"}"#).unwrap_err()));
    assert!(is_too_long(&read(r#"{"a":1,"b":2,"c":3,"v":["a"]}"#).unwrap_err()));
}
