//! Whatever is written is read again as it was, and whatever is read never panics.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::{Deserializer, Model, Serializer, XmlElement};
use msrest_model_tests::cases;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

use crate::models::*;

/// Every kind of value in every place that it can have.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "All", prefix = "r", ns = "urn:root"))]
struct All {
    #[rest(xml(attr))]
    text: Option<String>,
    #[rest(xml(attr, prefix = "r", ns = "urn:other"))]
    number: Option<i64>,
    #[rest(xml(attr, ns = "urn:third"))]
    flag: Option<bool>,
    #[rest(xml(text))]
    content: Option<String>,
    needed: f64,
    #[rest(xml(name = "Time", prefix = "t", ns = "urn:time"))]
    time: Option<DateTime<Utc>>,
    color: Option<Color>,
    #[rest(format = "bytearray", xml(ns = "urn:root"))]
    bytes: Option<Vec<u8>>,
    nullable: Option<Option<i32>>,
    plain: Vec<String>,
    #[rest(xml(name = "named", items_name = "item", items_ns = "urn:item"))]
    named: Vec<i32>,
    #[rest(xml(wrapped))]
    wrapped: Option<Vec<Option<i32>>>,
    #[rest(xml(wrapped, items_name = "inner"))]
    nested: Option<Vec<Vec<String>>>,
    models: Vec<Apple>,
    #[rest(xml(wrapped, ns = "urn:root"))]
    rules: Option<Vec<Rule>>,
    model: Option<Box<Plain>>,
    filter: Option<Filter>,
    map: Option<BTreeMap<String, String>>,
    maps: Option<BTreeMap<String, Apple>>,
    element: Option<XmlElement>,
    #[rest(additional_properties(send))]
    rest: BTreeMap<String, String>,
}

/// Any text that XML can carry.
fn text() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        any::<char>(),
        prop::sample::select("<>&'\"]\r\n\t {}:é\u{fffd}\u{85}\u{2028}".chars().collect::<Vec<_>>()),
        proptest::char::range('a', 'z'),
    ];
    let legal = |letter: &char| !matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    vec(letter.prop_filter("legal", legal), 0..12).prop_map(|letters| letters.into_iter().collect())
}

fn some_text() -> impl Strategy<Value = String> {
    text().prop_filter("not empty", |text| !text.is_empty())
}

fn key() -> impl Strategy<Value = String> {
    ("(\\{urn:[a-c&]\\})?[A-Z_é][a-z0-9.-]{0,3}").prop_filter("no attribute's", |key| !key.ends_with("Apple"))
}

fn apple() -> impl Strategy<Value = Apple> {
    option::of(text()).prop_map(|name| Apple { name })
}

fn rule() -> impl Strategy<Value = Rule> {
    (option::of(text()), option::of(text())).prop_map(|(kind, key_name)| Rule { kind, key_name })
}

fn filter() -> impl Strategy<Value = Filter> {
    prop_oneof![
        option::of(any::<i32>())
            .prop_map(|correlation_id| Filter::Correlation(CorrelationFilter { correlation_id })),
        option::of(text()).prop_map(|sql| Filter::Sql(SqlFilter { sql })),
        option::of("[a-z]{3}").prop_map(|kind| Filter::Other(OtherFilter { kind })),
    ]
}

/// A text that is no qualified name: an element keeps the declaration of its prefix, if it is in scope.
fn unqualified() -> impl Strategy<Value = String> {
    text().prop_map(|text| text.replace(':', ";"))
}

fn element() -> impl Strategy<Value = XmlElement> {
    let attributes = btree_map("[a-z]{1,3}", unqualified(), 0..3);
    let leaf = ("[a-z]{1,3}", option::of("urn:[a-c]"), attributes, unqualified());
    let leaf = leaf.prop_map(|(name, namespace, attributes, text)| {
        let mut element = XmlElement::new(name);
        element.namespace = namespace;
        let element = attributes
            .into_iter()
            .fold(element, |element, (name, value)| element.with_attribute(name, value));
        if text.is_empty() { element } else { element.with_text(text) }
    });
    leaf.prop_recursive(3, 12, 3, |inner| {
        (inner.clone(), vec(inner, 0..3))
            .prop_map(|(element, children)| children.into_iter().fold(element, XmlElement::with_child))
    })
}

fn color() -> impl Strategy<Value = Color> {
    prop_oneof![Just(Color::Red), Just(Color::BlueGreen), "[x-z]{1,3}".prop_map(Color::Other)]
}

fn scalars() -> impl Strategy<Value = All> {
    let attributes =
        (option::of(text()), option::of(any::<i64>()), option::of(any::<bool>()), option::of(some_text()));
    let elements = (
        proptest::num::f64::NORMAL,
        option::of(0..4_102_444_800_000_000_000_i64),
        option::of(color()),
        option::of(vec(any::<u8>(), 1..9)),
        option::of(option::of(any::<i32>())),
    );
    (attributes, elements).prop_map(
        |((text, number, flag, content), (needed, time, color, bytes, nullable))| All {
            text,
            number,
            flag,
            content,
            needed,
            time: time.map(DateTime::from_timestamp_nanos),
            color,
            bytes,
            nullable,
            ..All::default()
        },
    )
}

fn all() -> impl Strategy<Value = All> {
    let lists = (
        vec(text(), 0..4),
        vec(any::<i32>(), 0..4),
        option::of(vec(option::of(any::<i32>()), 0..4)),
        option::of(vec(vec(text(), 0..3), 0..3)),
        vec(apple(), 0..3),
        option::of(vec(rule(), 0..3)),
    );
    let others = (
        option::of(option::of(text()).prop_map(|name| Box::new(Plain { name }))),
        option::of(filter()),
        option::of(btree_map(key(), text(), 0..3)),
        option::of(btree_map(key(), apple(), 0..3)),
        option::of(element()),
        btree_map(key(), text(), 0..3),
    );
    (scalars(), lists, others).prop_map(
        |(
            scalars,
            (plain, named, wrapped, nested, models, rules),
            (model, filter, map, maps, element, rest),
        )| All {
            plain,
            named,
            wrapped,
            nested,
            models,
            rules,
            model,
            filter,
            map,
            maps,
            // It takes the attribute's name, and is found by that in no namespace.
            element: element.map(|mut element| {
                element.name = "element".to_owned();
                element.namespace = None;
                element
            }),
            rest,
            ..scalars
        },
    )
}

/// A document with a piece cut out, doubled or replaced.
fn mangled() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<",
        ">",
        "/",
        "&",
        ";",
        "\"",
        "=",
        "<a>",
        "</a>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "x",
        "\u{0}",
        "<!DOCTYPE a>",
    ]);
    (all(), any::<prop::sample::Index>(), any::<prop::sample::Index>(), pieces).prop_map(
        |(model, start, end, piece)| {
            let text = model.to_xml().unwrap_or_default();
            let letters: Vec<char> = text.chars().collect();
            let (start, end) = (start.index(letters.len()), end.index(letters.len()));
            let (before, after) = (&letters[..start.max(end)], &letters[start.min(end)..]);
            before.iter().copied().chain(piece.chars()).chain(after.iter().copied()).collect()
        },
    )
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn reading_gives_back_what_was_written(model in all()) {
        let text = model.to_xml().expect("every such model has a form");
        let read = All::deserialize(&text);
        prop_assert!(read.as_ref().is_ok_and(|read| *read == model), "{text}\n{read:#?}");
        let json = model.element.is_none();
        prop_assert!(!json || All::from_dict(&model.as_dict().expect("JSON")).is_ok());
    }

    #[test]
    fn any_element_is_read_as_it_was_written(element in element()) {
        let text = Serializer::new().to_xml(&element).expect("every such element has a form");
        let read = Deserializer::new().deserialize::<XmlElement>(&text);
        prop_assert!(read.as_ref().is_ok_and(|read| *read == element), "{text}\n{read:#?}");
    }

    #[test]
    fn nothing_panics(text in mangled()) {
        let _ = All::deserialize(&text);
        let _ = Deserializer::new().recover(true).deserialize::<All>(&text);
        let _ = Deserializer::new().deserialize::<XmlElement>(&text);
    }

    #[test]
    fn nothing_panics_on_any_text(text in "(<|>|/|a|b|=|\"|'| |&|;|#|x|!|\\[|\\]|\\?|-|:|xmlns|CDATA|\n){0,40}") {
        let _ = All::deserialize(&text);
        let _ = Deserializer::new().deserialize::<XmlElement>(&text);
    }
}
