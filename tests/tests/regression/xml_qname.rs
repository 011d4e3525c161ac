//! MEND `xml-qname`: the value of an attribute may be a name with a prefix, as in the rules of Service Bus. Without the declaration
//! of the prefix, which msrest loses, nobody knows what it means.
#![expect(clippy::expect_used, reason = "a reading that fails fails the test")]

use msrest_model::extend::{Family, Format, Place, RestType, SlotKind, ValueSink, View};
use msrest_model::{Deserializer, Model, RestEnum, Serializer, XmlElement};
use msrest_model_tests::assert_same_xml;
use serde_json::Value;

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
const XSD: &str = "http://www.w3.org/2001/XMLSchema";

#[derive(Debug, Default, PartialEq, Model)]
#[rest(xml(name = "Value"))]
struct Parameter {
    #[rest(xml(attr, qname, prefix = "i", ns = "http://www.w3.org/2001/XMLSchema-instance"))]
    r#type: Option<String>,
    #[rest(xml(attr, qname))]
    kind: Option<Kind>,
    #[rest(key = "Base", xml(qname))]
    base: Option<String>,
    #[rest(xml(text))]
    text: Option<String>,
}

#[derive(Debug, PartialEq, RestEnum)]
enum Kind {
    #[rest(value = "{urn:kind}old")]
    Old,
    #[rest(unknown)]
    Other(String),
}

#[derive(Debug, PartialEq, Model)]
#[rest(xml(name = "Code", ns = "urn:code"))]
struct Code {
    #[rest(xml(text, qname))]
    name: String,
}

fn written(value: &impl msrest_model::RestType) -> String {
    Serializer::new().xml_declaration(false).to_xml(value).expect("it can be written")
}

/// The declaration stands anywhere above the element.
#[test]
fn an_element_keeps_the_declaration() {
    let text = format!(
        r#"<Rule xmlns:i="{XSI}" xmlns:d="{XSD}" xmlns:unused="urn:u"><Value i:type="d:int" at="10:30">a:b</Value><Fault> d:Client </Fault></Rule>"#
    );
    let rule: XmlElement = Deserializer::new().deserialize(&text).expect(&text);
    let value = rule.child("Value").expect("a value");
    assert_eq!(value.namespaces.len(), 1);
    assert_eq!((value.namespaces[0].prefix.as_str(), value.namespaces[0].namespace.as_str()), ("d", XSD));
    let text = format!(r#"<Value xmlns:d="{XSD}" xmlns:ns0="{XSI}" ns0:type="d:int" at="10:30">a:b</Value>"#);
    assert_eq!(written(value), text);
    assert_eq!(
        written(rule.child("Fault").expect("a fault")),
        format!(r#"<Fault xmlns:d="{XSD}"> d:Client </Fault>"#)
    );
    assert_eq!(Deserializer::new().deserialize::<XmlElement>(written(&rule)).expect("it was written"), rule);
    // Each prefix once.
    let three = r#"<a xmlns:d="urn:d" xmlns:e="urn:e" x="d:x" y="e:y" z="d:z"/>"#;
    let element: XmlElement = Deserializer::new().deserialize(three).expect(three);
    let prefixes: Vec<&str> = element.namespaces.iter().map(|declared| declared.prefix.as_str()).collect();
    assert_eq!(prefixes, ["d", "e"]);
    // As JSON too.
    let value: Value = Deserializer::new().deserialize_as(&text, "text/xml").expect(&text);
    assert_eq!(value[1]["xmlns:d"], XSD);
    assert_same_xml(&written(&value), &text);
}

#[test]
fn declarations_of_ones_own_are_checked() {
    let refused = [
        XmlElement::new("a").with_prefix("", "urn:a"),
        XmlElement::new("a").with_prefix("b c", "urn:a"),
        XmlElement::new("a").with_prefix("xml", "urn:a"),
        XmlElement::new("a").with_prefix("d", ""),
        XmlElement::new("a").with_prefix("d", "urn:a").with_prefix("d", "urn:b"),
    ];
    for element in refused {
        assert!(Serializer::new().to_xml(&element).is_err(), "{element:?}");
    }
}

/// A model has the name with its namespace, and writes it with any prefix.
#[test]
fn a_model_has_the_namespace() {
    let text = format!(
        r#"<Value xmlns:i="{XSI}" xmlns:d="{XSD}" i:type="d:int" kind="k:old" xmlns:k="urn:kind">5<Base>d:any</Base></Value>"#
    );
    let parameter = Parameter::deserialize(&text).expect(&text);
    let expected = Parameter {
        r#type: Some(format!("{{{XSD}}}int")),
        kind: Some(Kind::Old),
        base: Some(format!("{{{XSD}}}any")),
        text: Some("5".to_owned()),
    };
    assert_eq!(parameter, expected);
    let text = format!(
        r#"<Value xmlns:ns0="{XSD}" xmlns:i="{XSI}" i:type="ns0:int" xmlns:ns1="urn:kind" kind="ns1:old">5<Base>ns0:any</Base></Value>"#
    );
    assert_eq!(written(&parameter), text);
    assert_eq!(Parameter::deserialize(&text).expect(&text), expected);
    // In JSON it is a text.
    assert_eq!(parameter.serialize().expect("a text")["kind"], "{urn:kind}old");
}

/// A name without a prefix is in the default namespace.
#[test]
fn a_name_without_a_prefix() {
    let code = Code::deserialize("<Code xmlns='urn:code'>Client</Code>").expect("a name");
    assert_eq!(code, Code { name: "{urn:code}Client".to_owned() });
    assert_eq!(written(&code), r#"<Code xmlns="urn:code" xmlns:ns0="urn:code">ns0:Client</Code>"#);
    let plain = Parameter { kind: Some(Kind::Other("old".to_owned())), ..Parameter::default() };
    assert_eq!(written(&plain), r#"<Value kind="old"/>"#);
    assert_eq!(Parameter::deserialize(written(&plain)).expect("it was written"), plain);
}

/// What could not be written is not read.
#[test]
fn a_qualified_name_is_a_name() {
    for text in ["a b", "a*b", "1a", "d:", ":a", "d:a:b"] {
        let text = format!(r#"<Value xmlns:d="urn:d" kind="{text}"/>"#);
        let error = Parameter::deserialize(&text).unwrap_err().to_string();
        assert!(error.starts_with("Value/@kind: expected a qualified name"), "{text}: {error}");
    }
    let kind = Some(Kind::Other(String::new()));
    let empty = Parameter { kind, base: Some(String::new()), ..Parameter::default() };
    let read = Parameter::deserialize(r#"<Value kind=" "><Base/></Value>"#).expect("empty texts");
    assert_eq!(read, empty);
    assert_eq!(written(&read), r#"<Value kind=""><Base/></Value>"#);
}

#[test]
fn a_prefix_needs_its_declaration() {
    let error = Parameter::deserialize(r#"<Value kind="d:old"/>"#).unwrap_err().to_string();
    let expected = "expected a qualified name whose prefix is declared, found the string \"d:old\"";
    assert_eq!(error, format!("Value/@kind: {expected} at line 1 column 1"));
    for name in ["d:old", "a b", "{urn:a}"] {
        let parameter = Parameter { r#type: Some(name.to_owned()), ..Parameter::default() };
        let error = parameter.to_xml().unwrap_err().to_string();
        assert!(error.starts_with("type: a qualified name is written as `{namespace}name`"), "{error}");
    }
    let error = Code { name: "Client".to_owned() }.to_xml().unwrap_err().to_string();
    assert!(error.contains("in no namespace"), "{error}");
}

/// A type by hand that makes its text when it is written.
struct Made;

impl RestType for Made {
    const FAMILY: Family = Family::Text;

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.view(number, &View::Owned("{urn:made}a".to_owned()));
    }

    fn kind<P: Place<Value = Self>>(_: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Nothing
    }
}

#[test]
fn a_name_of_any_text_has_its_prefix() {
    #[derive(Model)]
    #[rest(xml())]
    struct Holder {
        #[rest(xml(attr, qname))]
        made: Made,
    }
    assert_eq!(written(&Holder { made: Made }), r#"<Holder xmlns:ns0="urn:made" made="ns0:a"/>"#);
}
