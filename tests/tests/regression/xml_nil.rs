//! MEND `xml-nil`: `xsi:nil="true"` is null, which msrest reads as an empty text.
#![expect(clippy::expect_used, reason = "a reading that fails fails the test")]

use std::collections::BTreeMap;

use msrest_model::{Deserializer, Model, Serializer, XmlElement};
use serde_json::{Map, Value, json};

#[derive(Debug, Default, PartialEq, Model)]
#[rest(xml(name = "A"))]
struct Nullable {
    text: Option<String>,
    number: Option<Option<i32>>,
    words: Option<Option<String>>,
    #[rest(xml(wrapped, items_name = "i"))]
    items: Option<Vec<Option<String>>>,
    repeated: Vec<Option<i32>>,
    map: Option<BTreeMap<String, Option<String>>>,
    nested: Option<Option<Box<Nullable>>>,
    any: Option<XmlElement>,
    #[rest(additional_properties(send))]
    rest: Map<String, Value>,
}

/// Reads `<A>` with this inside.
fn read(inside: &str) -> Nullable {
    let text = format!(r#"<A xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{inside}</A>"#);
    Nullable::deserialize(&text).expect(&text)
}

/// Reads `<A>` with this inside, compares the model, and writes and reads it again.
fn check(inside: &str, expected: &Nullable) {
    assert_eq!(read(inside), *expected, "{inside}");
    let text = expected.to_xml().expect(inside);
    assert_eq!(Nullable::deserialize(&text).expect(&text), *expected, "{text}");
}

#[test]
fn an_attribute_is_absent_or_null() {
    check(r#"<text xsi:nil="true"/>"#, &Nullable::default());
    check(r#"<text xsi:nil=" 1 ">x</text>"#, &Nullable::default());
    check(r#"<text xsi:nil="false"/>"#, &Nullable { text: Some(String::new()), ..Nullable::default() });
    check(r#"<text nil="true"/>"#, &Nullable { text: Some(String::new()), ..Nullable::default() });
    check(r#"<number xsi:nil="true"/>"#, &Nullable { number: Some(None), ..Nullable::default() });
    check(r#"<words xsi:nil="true"/>"#, &Nullable { words: Some(None), ..Nullable::default() });
    check("<words/>", &Nullable { words: Some(Some(String::new())), ..Nullable::default() });
    check(r#"<nested xsi:nil="true"/>"#, &Nullable { nested: Some(None), ..Nullable::default() });
    check(r#"<items xsi:nil="true"/>"#, &Nullable::default());
    check(
        r#"<unknown xsi:nil="true"/>"#,
        &Nullable { rest: Map::from_iter([("unknown".to_owned(), json!(null))]), ..Nullable::default() },
    );
}

#[test]
fn an_item_or_value_is_none() {
    let items = Some(vec![Some("a".to_owned()), None, Some(String::new())]);
    check(r#"<items><i>a</i><i xsi:nil="true"/><i/></items>"#, &Nullable { items, ..Nullable::default() });
    let repeated = vec![None, Some(1)];
    check(
        r#"<repeated xsi:nil="true"/><repeated>1</repeated>"#,
        &Nullable { repeated, ..Nullable::default() },
    );
    let map = Some(BTreeMap::from([("k".to_owned(), None), ("l".to_owned(), Some(String::new()))]));
    check(r#"<map><k xsi:nil="true"/><l/></map>"#, &Nullable { map, ..Nullable::default() });
}

/// An element is kept as it is, with all its attributes.
#[test]
fn an_element_stays_an_element() {
    let any = read(r#"<any xsi:nil="true"/>"#).any.expect("it is there");
    assert_eq!(any.attributes[0].value, "true");
}

#[test]
fn null_is_written_as_nil() {
    let null = Nullable { number: Some(None), ..Nullable::default() };
    let writer = Serializer::new().xml_declaration(false);
    assert_eq!(
        writer.to_xml(&null).expect("it can be written"),
        r#"<A><number xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></A>"#,
    );
}

#[test]
fn a_root_may_be_null() {
    let (reader, xml) = (Deserializer::new(), "text/xml");
    let text = r#"<A xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>"#;
    assert_eq!(reader.deserialize_as::<Option<Nullable>>(text, xml).expect(text), None);
    let error = reader.deserialize_as::<Nullable>(text, xml).unwrap_err();
    assert_eq!(error.to_string(), "expected a value; read an `Option` to allow null, found null");
}
