//! MEND `xml-unknown-order`: unknown elements keep number, order and what stands in them.
#![expect(clippy::expect_used, reason = "a reading that fails fails the test")]

use std::collections::BTreeMap;

use msrest_model::{Deserializer, Model, Serializer, XmlElement};
use msrest_model_tests::with_warnings;
use serde_json::{Map, Value, json};

#[derive(Debug, Default, PartialEq, Model)]
#[rest(xml(name = "A"))]
struct Elements {
    known: Option<String>,
    #[rest(additional_properties(send))]
    rest: Vec<XmlElement>,
}

#[derive(Debug, Default, PartialEq, Model)]
#[rest(xml(name = "A"))]
struct Values {
    known: Option<String>,
    #[rest(additional_properties(send))]
    rest: Map<String, Value>,
}

#[derive(Debug, Default, PartialEq, Model)]
#[rest(xml(name = "A"))]
struct Last {
    known: Option<String>,
    #[rest(additional_properties(send))]
    rest: BTreeMap<String, XmlElement>,
}

fn written<M: Model>(model: &M) -> String {
    Serializer::new().xml_declaration(false).to_xml(model).expect("it can be written")
}

#[test]
fn a_list_keeps_number_and_order() {
    let text = r#"<A><known>k</known><y x="1">2</y><z xmlns="urn:z"/><y><z/>t</y></A>"#;
    let model = Elements::deserialize(text).expect(text);
    let names: Vec<&str> = model.rest.iter().map(|element| element.name.as_str()).collect();
    assert_eq!(names, ["y", "z", "y"]);
    assert_eq!(written(&model), text);
    // They never overwrite an attribute.
    let twice = Elements { known: None, rest: vec![XmlElement::new("known"), XmlElement::new("b")] };
    assert_eq!(written(&twice), "<A><b/></A>");
    assert_eq!(model.to_json().unwrap_err().to_string(), "y: an XML element has no form in JSON");
    assert_eq!(Elements { known: None, rest: Vec::new() }.to_json().expect("it is empty"), "{}");
}

#[derive(Debug, PartialEq, Model)]
#[rest(xml(name = "A"))]
struct Marked {
    #[rest(xml(attr))]
    id: Option<u8>,
    #[rest(xml(text))]
    text: Option<String>,
    #[rest(additional_properties(send))]
    rest: Vec<XmlElement>,
}

/// An XML attribute or the text of the element is no element, whatever its key.
#[test]
fn an_element_with_the_name_of_an_xml_attribute_is_kept() {
    let text = r#"<A id="1">t<id>x</id><text/></A>"#;
    let model = Marked::deserialize(text).expect(text);
    assert_eq!((model.id, model.rest.len()), (Some(1), 2));
    assert_eq!(written(&model), text);
}

/// A map has room for one element of a name: the last, as in JSON, with a warning.
#[test]
fn a_map_keeps_the_last_and_warns() {
    let text = "<A><b>1</b><c/><b>2</b></A>";
    let read = |reader: Deserializer| reader.deserialize::<Last>(text);
    let (model, warnings) = with_warnings(Deserializer::new(), read).expect(text);
    assert_eq!(written(&model), "<A><b>2</b><c/></A>");
    let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    assert_eq!(warnings, ["A/b: an element of this name stands before; the map keeps the last"]);
}

/// A text alone is a text, as in msrest. An element with more in it is its tree, in the form of JsonML.
#[test]
fn any_json_keeps_the_tree() {
    let text = r#"<A><known>k</known><empty/><more x="1">t</more><n><a/> <b xmlns="urn:b" y="2">é</b></n><text>t</text></A>"#;
    let model = Values::deserialize(text).expect(text);
    let expected = json!({
        "empty": null,
        "more": ["more", {"x": "1"}, "t"],
        "n": ["n", ["a"], " ", ["{urn:b}b", {"y": "2"}, "é"]],
        "text": "t",
    });
    assert_eq!(Value::from(model.rest.clone()), expected);
    assert_eq!(written(&model), text);
    let value: Value = Deserializer::new().deserialize_as("<a><b/></a>", "text/xml").expect("any element");
    assert_eq!(value, json!(["a", ["b"]]));
    let value: Value = Deserializer::new().deserialize_as("<a x='1'/>", "text/xml").expect("any element");
    assert_eq!(value, json!(["a", {"x": "1"}]));
}

#[test]
fn json_that_is_no_tree_is_refused() {
    for value in
        [json!({}), json!([]), json!([1]), json!(["a", 1]), json!(["a", "", {}]), json!(["a", {"b": 1}])]
    {
        let rest = Map::from_iter([("a".to_owned(), value)]);
        let error = Values { rest, ..Values::default() }.to_xml().unwrap_err().to_string();
        assert!(error.ends_with("use an `XmlElement`"), "{error}");
    }
    let rest = Map::from_iter([("a".to_owned(), json!(["a", ["b c"]]))]);
    let error = Values { rest, ..Values::default() }.to_xml().unwrap_err().to_string();
    assert!(error.contains("not a name in XML"), "{error}");
}
