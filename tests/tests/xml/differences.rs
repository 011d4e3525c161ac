//! MEND: the values of XML, by the names of DIFFERENCES.md.

use std::collections::BTreeMap;

use msrest_model::{Deserializer, Model, RestEnum, RestType, Serializer};
use msrest_model_tests::{assert_same_xml, check_breaks, with_warnings};
use serde_json::{Map, Value, json};

use crate::models::*;

/// Writes a model, compares the text, and reads the same model from it again.
pub(crate) fn check_round_trip<M: Model + PartialEq + std::fmt::Debug>(model: &M, text: &str) {
    let written = model.to_xml().expect("it can be written");
    assert_same_xml(&written, text);
    assert_eq!(M::deserialize(&written).expect("it can be read"), *model, "{written}");
}

/// Reads a document and compares the model.
pub(crate) fn check_reads<M: RestType + PartialEq + std::fmt::Debug>(text: &str, model: &M) {
    let found: M = Deserializer::new().deserialize_as(text, "application/xml").expect(text);
    assert_eq!(found, *model, "{text}");
}

/// `xml-numbers-written`: msrest crashes over a number or boolean in an attribute or a text.
#[test]
fn numbers_are_written_in_attributes_and_texts() {
    #[derive(Debug, Clone, Default, PartialEq, Model)]
    #[rest(xml(name = "Size"))]
    struct Size {
        #[rest(xml(attr))]
        exact: Option<bool>,
        #[rest(xml(attr))]
        ratio: Option<f64>,
        #[rest(xml(text))]
        bytes: Option<u64>,
    }
    let size = Size { exact: Some(true), ratio: Some(0.5), bytes: Some(u64::MAX) };
    check_round_trip(&size, r#"<Size exact="true" ratio="0.5">18446744073709551615</Size>"#);
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Maps"))]
struct Maps {
    #[rest(key = "Counts")]
    counts: Option<BTreeMap<String, i32>>,
    #[rest(key = "Apples")]
    apples: Option<BTreeMap<String, Apple>>,
    #[rest(key = "Lists")]
    lists: Option<BTreeMap<String, Vec<i32>>>,
    #[rest(key = "Notes")]
    notes: Option<BTreeMap<String, Option<String>>>,
}

/// `xml-maps`: msrest writes texts only, and crashes or writes Python's text of anything else.
#[test]
fn maps_hold_any_type() {
    let maps = Maps {
        counts: Some(BTreeMap::from([("a".to_owned(), 1), ("{urn:b}b".to_owned(), -2)])),
        apples: Some(BTreeMap::from([("x".to_owned(), Apple { name: Some("granny".to_owned()) })])),
        lists: Some(BTreeMap::from([("l".to_owned(), vec![1, 2]), ("none".to_owned(), vec![])])),
        notes: Some(BTreeMap::from([("n".to_owned(), Some("text".to_owned()))])),
    };
    check_round_trip(
        &maps,
        r#"<Maps><Counts><a>1</a><b xmlns="urn:b">-2</b></Counts><Apples><x name="granny"/></Apples><Lists><l><Lists>1</Lists>
           <Lists>2</Lists></l><none/></Lists><Notes><n>text</n></Notes></Maps>"#
            .replace("\n           ", "")
            .as_str(),
    );
    for key in ["", "a b", "1", "a:b", "<", "{urn:a}", "{urn:a}1", "xmlns"] {
        let maps = Maps { counts: Some(BTreeMap::from([(key.to_owned(), 1)])), ..Maps::default() };
        let error = maps.to_xml().unwrap_err().to_string();
        assert!(error.ends_with("which starts with a letter or `_` and has no spaces"), "{key}: {error}");
    }
}

/// `xml-empty-map-value`: msrest reads `<K/>` of a map as nothing, and as an empty text everywhere else.
#[test]
fn an_empty_value_of_a_map_is_an_empty_text() {
    let folder = Folder { metadata: Some(BTreeMap::from([("K".to_owned(), String::new())])) };
    check_round_trip(&folder, "<Data><Metadata><K/></Metadata></Data>");
}

/// `xml-empty-enum`: msrest reads `<Color/>` as nothing, as it does for an enum that does not keep what it does not know.
#[test]
fn an_empty_value_of_an_enum_is_kept() {
    #[derive(Debug, Clone, PartialEq, RestEnum)]
    enum Closed {
        On,
    }
    #[derive(Debug, PartialEq, Model)]
    #[rest(xml(name = "Lamp"))]
    struct Lamp {
        color: Color,
        list: Vec<Color>,
        option: Option<Color>,
        closed: Option<Closed>,
    }
    let text = "<Lamp><color/><list/><list>red</list><option/><closed/></Lamp>";
    let read = |reader: Deserializer| reader.deserialize::<Lamp>(text);
    let (lamp, warnings) = with_warnings(Deserializer::new(), read).unwrap();
    let empty = || Color::Other(String::new());
    let list = vec![empty(), Color::Red];
    assert_eq!(lamp, Lamp { color: empty(), list, option: Some(empty()), closed: None });
    check_round_trip(&lamp, "<Lamp><color/><list/><list>red</list><option/></Lamp>");
    assert_eq!(warnings.len(), 3);
}

/// `xml-number-text`: Python writes `1e-07`.
#[test]
fn numbers_have_their_json_text() {
    let data = Data { ratio: Some(1e-7), ..Data::default() };
    check_round_trip(&data, "<Data><Ratio>1e-7</Ratio></Data>");
    assert!(Data { ratio: Some(f64::NAN), ..Data::default() }.to_xml().is_err());
    assert!(Data::deserialize("<Data><Ratio>nan</Ratio></Data>").is_err());
}

/// What JSON holds is no limit of XML.
#[test]
fn numbers_have_all_their_digits() {
    #[derive(Debug, PartialEq, Model)]
    #[rest(xml(name = "Data"))]
    struct Exact {
        #[rest(xml(attr))]
        decimal: rust_decimal::Decimal,
        integer: i128,
    }
    let text = r#"<Data decimal="0.3000000000000000000000000001"><integer>-170141183460469231731687303715884105728</integer></Data>"#;
    check_round_trip(&Exact::deserialize(text).unwrap(), text);
}

/// `xml-characters`: msrest writes texts that nothing can read.
#[test]
fn illegal_characters_are_refused() {
    for text in ["\u{0}", "a\u{1}b", "\u{b}", "\u{1f}", "\u{fffe}", "x\u{ffff}"] {
        let data = Data { name: Some(text.to_owned()), ..Data::default() };
        let error = data.to_xml().unwrap_err();
        assert_eq!(error.path().to_string(), "name");
        let data = Data { country: Some(text.to_owned()), ..Data::default() };
        assert_eq!(data.to_xml().unwrap_err().path().to_string(), "country");
    }
    let odd = "\t\n\r\u{7f}\u{85}\u{2028}\u{d7ff}\u{e000}\u{feff}\u{fffd}\u{10ffff} \"'<>&]]>";
    let data = Data { name: Some(odd.to_owned()), country: Some(odd.to_owned()), ..Data::default() };
    assert_eq!(Data::deserialize(data.to_xml().unwrap()).unwrap(), data);
}

/// `xml-additional-properties`: msrest crashes over them.
#[test]
fn additional_properties_are_written() {
    let rest = BTreeMap::from([("a".to_owned(), "1".to_owned()), ("{urn:b}b".to_owned(), String::new())]);
    let open = Open { encrypted: Some("true".to_owned()), rest };
    check_round_trip(&open, r#"<Metadata Encrypted="true"><a>1</a><b xmlns="urn:b"/></Metadata>"#);

    #[derive(Debug, Clone, Default, PartialEq, Model)]
    #[rest(xml(name = "Any"))]
    struct Any {
        #[rest(key = "Known")]
        known: Option<String>,
        #[rest(additional_properties(send))]
        rest: Map<String, Value>,
    }
    let text = "<Any><Known>k</Known><Empty/><Nested>a<b/></Nested><Text>t</Text></Any>";
    let any = Any::deserialize(text).unwrap();
    assert_eq!(
        Value::from(any.rest.clone()),
        json!({"Text": "t", "Empty": null, "Nested": ["Nested", "a", ["b"]]})
    );
    assert_same_xml(&any.to_xml().unwrap(), text);
    // They never overwrite an attribute.
    let twice = Any { known: Some("k".to_owned()), rest: Map::from_iter([("Known".to_owned(), json!("x"))]) };
    assert_same_xml(&twice.to_xml().unwrap(), "<Any><Known>k</Known></Any>");
    let array = Any { rest: Map::from_iter([("A".to_owned(), json!([1]))]), ..Any::default() };
    assert_eq!(array.to_xml().unwrap_err().path().to_string(), "A");
}

/// `xml-as-dict`: msrest's `as_dict` of an XML model is an XML element.
#[test]
fn json_of_an_xml_model_is_json() {
    let data = Data { country: Some("fr".to_owned()), age: Some(5), ..Data::default() };
    assert_eq!(data.as_dict().unwrap(), json!({"country": "fr", "age": 5}));
    assert_eq!(data.serialize().unwrap(), json!({"country": "fr", "age": 5}));
    assert_eq!(Data::from_dict(&json!({"country": "fr", "age": 5})).unwrap(), data);
    assert_eq!(data.to_json().unwrap(), r#"{"country":"fr","age":5}"#);
}

/// Flags and rules hold as in JSON.
#[test]
fn readonly_constants_and_rules() {
    #[derive(Debug, Clone, Default, PartialEq, Model)]
    #[rest(xml(name = "Job"))]
    struct Job {
        #[rest(readonly, xml(attr))]
        id: Option<i32>,
        #[rest(constant = 5, xml(attr))]
        version: i32,
        #[rest(max_length = 2)]
        name: Option<String>,
    }
    let text = r#"<Job id="1" version="5"><name>abc</name></Job>"#;
    let (job, warnings) =
        with_warnings(Deserializer::new(), |reader| reader.deserialize::<Job>(text)).unwrap();
    assert_eq!(job, Job { id: Some(1), version: 5, name: Some("abc".to_owned()) });
    assert!(warnings.is_empty());
    assert_same_xml(&job.to_xml().unwrap(), r#"<Job version="5"><name>abc</name></Job>"#);
    assert_same_xml(&Serializer::new().keep_readonly(true).to_xml(&job).unwrap(), text);
    check_breaks(&job, &[("name", "max_length", "Parameter 'Job.name' must have length less than 2.")]);
    assert!(Serializer::new().validate(true).to_xml(&job).is_err());
    let (_, warnings) =
        with_warnings(Deserializer::new(), |reader| reader.deserialize::<Job>(r#"<Job version="6"/>"#))
            .unwrap();
    assert_eq!(
        warnings[0].to_string(),
        "Job/@version: the document has 6 instead of the constant; it is ignored"
    );
}
