//! MEND: the names and namespaces of elements and attributes, by the names of DIFFERENCES.md.

use std::collections::BTreeMap;

use msrest_model::Model;

use crate::differences::{check_reads, check_round_trip};
use crate::models::*;

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Basket", ns = "urn:basket"))]
struct Basket {
    #[rest(xml(name = "Nameless"))]
    nameless: Option<Vec<Plain>>,
    #[rest(xml(name = "Colors", items_name = "Color"))]
    colors: Option<Vec<Color>>,
    #[rest(xml(name = "Text", items_name = "Line", prefix = "l", ns = "urn:line"))]
    lines: Option<Vec<String>>,
    #[rest(xml(name = "Numbers", items_name = "N", items_ns = "urn:n", items_prefix = "n", wrapped))]
    numbers: Option<Vec<i64>>,
    #[rest(xml(name = "Filters"))]
    filters: Option<Vec<Shape>>,
}

#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "kind")]
enum Shape {
    #[rest(value = "circle")]
    Circle(Circle),
    #[rest(base)]
    Other(OtherShape),
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
struct Circle {
    radius: Option<f64>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
struct OtherShape {
    kind: Option<String>,
}

/// `xml-one-name`: msrest writes the items of these lists under names that it does not read.
#[test]
fn lists_are_read_as_they_are_written() {
    let name = |name: &str| Plain { name: Some(name.to_owned()) };
    let basket = Basket {
        nameless: Some(vec![name("a"), name("b")]),
        colors: Some(vec![Color::Red, Color::BlueGreen]),
        lines: Some(vec!["x".to_owned(), String::new()]),
        numbers: Some(vec![1, -2]),
        filters: Some(vec![
            Shape::Circle(Circle { radius: Some(1.5) }),
            Shape::Other(OtherShape { kind: Some("box".to_owned()) }),
        ]),
    };
    check_round_trip(
        &basket,
        r#"<b:Basket xmlns:b="urn:basket"><Plain name="a"/><Plain name="b"/><Color>red</Color><Color>blueGreen</Color>
           <l:Line xmlns:l="urn:line">x</l:Line><l:Line xmlns:l="urn:line"/><Numbers><N xmlns="urn:n">1</N><N xmlns="urn:n">-2</N></Numbers>
           <Circle><radius>1.5</radius><kind>circle</kind></Circle><OtherShape><kind>box</kind></OtherShape></b:Basket>"#
            .replace(">\n           <", "><")
            .as_str(),
    );
    check_reads(
        r#"<Basket><Nameless name="a"/><Nameless name="b"/><Colors>red</Colors><Colors>blueGreen</Colors><Line>x</Line><Line/>
           <Numbers><a>1</a><b>-2</b></Numbers><Filters><kind>circle</kind><radius>1.5</radius></Filters>
           <Filters><kind>box</kind></Filters></Basket>"#,
        &basket,
    );
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Root"))]
struct Namespaces {
    #[rest(xml(name = "Note", ns = "urn:attribute", prefix = "a"))]
    note: Option<Note2>,
    #[rest(xml(name = "Notes", wrapped))]
    notes: Option<Vec<Rule>>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(ns = "urn:type"))]
struct Note2 {
    text: Option<String>,
}

/// `xml-one-namespace`: msrest reads a model in the attribute's namespace and writes it in the model's own.
#[test]
fn models_are_read_in_the_namespace_that_they_are_written_in() {
    let root = Namespaces {
        note: Some(Note2 { text: Some("x".to_owned()) }),
        notes: Some(vec![Rule { kind: Some("k".to_owned()), key_name: None }]),
    };
    let bus = "http://schemas.microsoft.com/netservices/2010/10/servicebus/connect";
    let rules = |tag: &str| {
        let xsi = "http://www.w3.org/2001/XMLSchema-instance";
        format!(r#"<{tag}><b:Rule xmlns:b="{bus}" xmlns:i="{xsi}" i:type="k"/></Notes>"#)
    };
    check_round_trip(
        &root,
        &format!(r#"<Root><Note xmlns="urn:type"><text xmlns="">x</text></Note>{}</Root>"#, rules("Notes")),
    );
    // The prefix is the model's own too, which has none.
    assert!(root.to_xml().unwrap().contains(r#"<Note xmlns="urn:type">"#));
    let read = format!(
        r#"<Root><Note xmlns="urn:attribute"><text xmlns="">x</text></Note>{}</Root>"#,
        rules("Notes")
    );
    check_reads(&read, &root);
    check_reads(
        &read.replace("<Notes>", &format!("<n:Notes xmlns:n=\"{bus}\">")).replace("</Notes>", "</n:Notes>"),
        &root,
    );
}

/// `xml-attribute-by-key`: msrest takes the XML attribute of an element for any value that has its name as REST key.
#[test]
fn an_attribute_is_read_where_it_is_declared() {
    let root = Namespaces::deserialize(r#"<Root note="x" notes="y" Note="z"/>"#).unwrap();
    assert_eq!(root, Namespaces::default());
    let text = "<Data Name='attribute'><Name>element</Name></Data>";
    assert_eq!(Data::deserialize(text).unwrap().name.as_deref(), Some("element"));
}

/// `xml-polymorphism`: in msrest the discriminator is an XML attribute, never an element.
#[test]
fn the_discriminator_may_be_an_element() {
    #[derive(Debug, Clone, PartialEq, Model)]
    #[rest(xml(name = "Canvas"))]
    struct Canvas {
        shape: Option<Box<Shape>>,
    }
    let canvas = Canvas { shape: Some(Box::new(Shape::Circle(Circle { radius: Some(2.0) }))) };
    check_round_trip(&canvas, "<Canvas><shape><radius>2.0</radius><kind>circle</kind></shape></Canvas>");
    let unknown = "<Canvas><shape><kind>star</kind></shape></Canvas>";
    check_round_trip(&Canvas::deserialize(unknown).unwrap(), unknown);
    // An unknown value by attribute survives too.
    let unknown =
        r#"<entry xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Filter i:type="New"/></entry>"#;
    check_round_trip(&Topic::deserialize(unknown).unwrap(), unknown);
}

/// What stands in an element of a list or map does not stand for that element.
#[test]
fn an_item_is_not_the_element_around_it() {
    #[derive(Debug, Clone, Default, PartialEq, Model)]
    #[rest(xml(name = "Shelf"))]
    struct Shelf {
        #[rest(xml(name = "Wrapped", wrapped))]
        wrapped: Option<Vec<Named>>,
        #[rest(xml(name = "ByName"))]
        by_name: Option<BTreeMap<String, Named>>,
        #[rest(xml(name = "Numbers", items_name = "N", wrapped))]
        numbers: Option<Vec<i64>>,
    }
    #[derive(Debug, Clone, Default, PartialEq, Model)]
    #[rest(xml(name = "Item"))]
    struct Named {
        id: Option<i64>,
    }
    check_reads("<Shelf><Item><Item><id>1</id></Item></Item><N><N>1</N></N></Shelf>", &Shelf::default());
    let item = Named { id: Some(1) };
    let shelf = Shelf {
        wrapped: Some(vec![item.clone()]),
        by_name: Some(BTreeMap::from([("a".to_owned(), item)])),
        numbers: Some(vec![2]),
    };
    let (item, map) = ("<id>1</id>", "<ByName><a><id>1</id></a></ByName>");
    let numbers = "<Numbers><N>2</N></Numbers>";
    check_reads(&format!("<Shelf><Wrapped><Item>{item}</Item></Wrapped>{map}{numbers}</Shelf>"), &shelf);
}

/// `xml` stands for one namespace; in another an element has no prefix.
#[test]
fn the_prefix_xml_is_taken() {
    #[derive(Debug, Default, PartialEq, Model)]
    #[rest(xml(name = "A", prefix = "xml", ns = "urn:a"))]
    struct Odd {}
    assert!(Odd {}.to_xml().unwrap().ends_with(r#"<A xmlns="urn:a"/>"#));
}
