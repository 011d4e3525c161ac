//! `object` in XML: whole elements.

use msrest_model::{Deserializer, Model, Serializer, XmlElement, XmlNode};
use msrest_model_tests::{assert_same_xml, xml};
use serde_json::json;

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Holder"))]
struct Holder {
    #[rest(key = "Any")]
    any: Option<XmlElement>,
    #[rest(key = "Items", xml(wrapped))]
    items: Option<Vec<XmlElement>>,
}

fn read(text: &str) -> XmlElement {
    Deserializer::new().deserialize(text).expect(text)
}

/// MEND: msrest keeps the text after the element too, and writes it.
#[test]
fn what_follows_an_element_is_not_its_own() {
    let holder = Holder::deserialize("<Holder><Any>a</Any> after <Items><Item/>!</Items></Holder>").unwrap();
    let text = Serializer::new().xml_declaration(false).to_xml(&holder).unwrap();
    assert_eq!(text, "<Holder><Any>a</Any><Items><Item/></Items></Holder>");
}

#[test]
fn keeps_names_attributes_texts_and_order() {
    let element = read(
        r#"<a:A xmlns:a="urn:a" xmlns="urn:d" x="1" a:y="&lt;2&gt;">t<b/><!-- c -->u<?p?>&amp;<![CDATA[<]]><c xml:lang="en"> </c></a:A>"#,
    );
    assert_eq!((element.name.as_str(), element.namespace.as_deref()), ("A", Some("urn:a")));
    assert_eq!(element.attribute("x"), Some("1"));
    assert_eq!(element.attributes[1].namespace.as_deref(), Some("urn:a"));
    assert_eq!(element.attributes[1].value, "<2>");
    let children: Vec<&str> = element
        .children
        .iter()
        .map(|child| match child {
            XmlNode::Text(text) => text.as_str(),
            XmlNode::Element(element) => element.name.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(children, ["t", "b", "u&<", "c"]);
    assert_eq!(element.text(), "tu&<");
    // As much room as there are children: a text and its section are one.
    for (text, children) in [("<a/>", 0), ("<a>t<!-- c -->u</a>", 1), ("<a>t<b/>u<![CDATA[v]]><c/>w</a>", 5)]
    {
        assert_eq!(read(text).children.capacity(), children, "{text}");
    }
    assert_eq!(element.child("b").and_then(|b| b.namespace.as_deref()), Some("urn:d"));
    assert_eq!(element.elements().count(), 2);
    let written = Serializer::new().to_xml(&element).unwrap();
    assert_eq!(read(&written), element, "{written}");
}

/// As in msrest an element takes the name of the attribute that holds it, and keeps its namespace; those in a list stay as they are.
#[test]
fn as_an_attribute_of_a_model() {
    let text = r#"<Holder><Any x="1">t<b/></Any><Items><P/><Q>q</Q></Items></Holder>"#;
    let holder = Holder::deserialize(text).unwrap();
    assert_same_xml(&holder.to_xml().unwrap(), text);
    let renamed = Holder { any: Some(XmlElement::new("Other").with_namespace("urn:o")), items: None };
    let written = renamed.to_xml().unwrap();
    assert_same_xml(&written, r#"<Holder><Any xmlns="urn:o"/></Holder>"#);
    let any = Holder::deserialize(&written).unwrap().any.unwrap();
    assert_eq!((any.name.as_str(), any.namespace.as_deref()), ("Any", Some("urn:o")));
}

/// What is built piece by piece is what is read.
#[test]
fn an_element_is_built_as_it_is_read() {
    let built = XmlElement::new("A")
        .with_namespace("urn:a")
        .with_prefix("p", "urn:p")
        .with_attribute("x", "p:1")
        .with_attribute("y", "p:a")
        .with_text("t")
        .with_child(XmlElement::new("b").with_attribute("z", "p:1").with_text("u"))
        .with_child(XmlElement::new("c"));
    let text =
        r#"<A xmlns="urn:a" xmlns:p="urn:p" x="p:1" y="p:a">t<b xmlns="" z="p:1">u</b><c xmlns=""/></A>"#;
    assert_eq!(read(text), built);
    assert_same_xml(&Serializer::new().to_xml(&built).unwrap(), text);
    let reserved = XmlElement::new("a").with_namespace("http://www.w3.org/XML/1998/namespace");
    let written = Serializer::new().xml_declaration(false).to_xml(&reserved).unwrap();
    assert_eq!(written, "<xml:a/>");
}

#[test]
fn an_attribute_is_found_by_its_name_in_no_namespace() {
    let element = read(r#"<a xmlns:p="u" p:x="1" x="2" p:y="3"/>"#);
    assert_eq!(["x", "y", "z"].map(|name| element.attribute(name)), [Some("2"), None, None]);
}

#[test]
fn names_of_ones_own_are_checked() {
    let refused = [
        XmlElement::new(""),
        XmlElement::new("a b"),
        XmlElement::new("a").with_attribute("b c", ""),
        XmlElement::new("a").with_attribute("xmlns", "urn:a"),
        XmlElement::new("a").with_child(XmlElement::new("<")),
        XmlElement::new("a").with_text("\u{0}"),
        XmlElement::new("a").with_attribute("b", "\u{1}"),
        XmlElement::new("a").with_namespace("\u{1}"),
        XmlElement::new("a").with_namespace("http://www.w3.org/2000/xmlns/"),
    ];
    for element in refused {
        assert!(Serializer::new().to_xml(&element).is_err(), "{element:?}");
    }
}

/// Prefixes are found for whatever namespaces an element has.
#[test]
fn namespaces() {
    let texts = [
        r#"<a xmlns="urn:1"><b xmlns=""><c xmlns="urn:1" xmlns:p="urn:2" p:x="1" x="2"/></b><d xmlns="urn:3"/></a>"#,
        r#"<a xmlns:p="urn:1" xmlns:q="urn:2" p:x="1" q:x="2"><p:b q:y="3"><q:c p:z="4"/></p:b></a>"#,
        r#"<a xml:lang="en" xml:space="preserve"><ns0:b xmlns:ns0="urn:1" xmlns:ns1="urn:2" ns0:x="" ns1:x=""/></a>"#,
        r#"<p:a xmlns:p="urn:&amp;&quot;&lt;"><p:b/></p:a>"#,
    ];
    for text in texts {
        let written = Serializer::new().to_xml(&read(text)).unwrap();
        assert!(xml(&written) == xml(text), "{text}\n{written}");
    }
}

/// A root has the name that the caller gives, in its own namespace.
#[test]
fn a_root_is_renamed() {
    #[derive(Default, Model)]
    #[rest(xml(name = "Job", ns = "urn:job"))]
    struct Job {
        id: Option<String>,
    }
    let writer = Serializer::new().xml_declaration(false).xml_root("Root");
    let element = XmlElement::new("a").with_attribute("x", "1").with_text("t");
    assert_eq!(writer.to_xml(&element).unwrap(), r#"<Root x="1">t</Root>"#);
    assert_eq!(writer.to_xml(&Job::default()).unwrap(), r#"<Root xmlns="urn:job"/>"#);
    assert_eq!(writer.to_xml(&vec![5]).unwrap(), "<Root><Root>5</Root></Root>");
    assert_eq!(writer.to_xml(&json!(["a", {"x": "1"}, "t"])).unwrap(), r#"<Root x="1">t</Root>"#);
}

/// REST keys may be anything: one that is no name only matters if it has a value.
#[test]
fn a_key_that_is_no_name_may_be_absent() {
    #[derive(Model)]
    struct Odd {
        #[rest(key = "@odata.type")]
        kind: Option<String>,
        id: Option<i64>,
        #[rest(key = "a b")]
        other: Option<Vec<i64>>,
    }
    let writer = Serializer::new().xml_declaration(false);
    let mut odd = Odd { kind: None, id: Some(5), other: None };
    assert_eq!(writer.to_xml(&odd).unwrap(), "<Odd><id>5</id></Odd>");
    odd.other = Some(Vec::new());
    assert_eq!(writer.to_xml(&odd).unwrap_err().path().to_string(), "other");
}
