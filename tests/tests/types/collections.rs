//! Collections, pointers and texts beside the most frequent ones: formats, rules, variants, XML.

use std::collections::{BTreeSet, VecDeque};
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZero;
use std::rc::Rc;
use std::sync::Arc;
use std::time;

use chrono::TimeDelta;
use msrest_model::Model;
use msrest_model_tests::{One, check_breaks, check_reads, check_type, check_writes};

#[derive(Debug, PartialEq, Model)]
struct Inner {
    #[rest(key = "properties.name")]
    name: String,
}

#[test]
fn formats_and_rules_reach_into_them() {
    #[derive(Debug, PartialEq, Model)]
    struct Formats {
        #[rest(format = "base64", max_length = 2)]
        key: Option<[u8; 3]>,
        #[rest(format = "bytearray")]
        blob: Option<Arc<[u8]>>,
        #[rest(format = "str", minimum = 5)]
        count: Option<Arc<i64>>,
        #[rest(format = "timespan", max_items = 1)]
        steps: Option<VecDeque<TimeDelta>>,
        #[rest(min_length = 2)]
        name: Option<Arc<str>>,
        inner: Option<Arc<[Rules]>>,
    }
    #[derive(Debug, PartialEq, Model)]
    struct Rules {
        #[rest(maximum = 3)]
        size: NonZero<u8>,
    }
    let document = r#"{"key": "AQID", "blob": "AQI=", "count": "4", "steps": ["00:00:01", "00:00:02"], "name": "a",
        "inner": [{"size": 4}]}"#;
    let model = Formats {
        key: Some([1, 2, 3]),
        blob: Some([1, 2].into()),
        count: Some(Arc::new(4)),
        steps: Some([1, 2].map(TimeDelta::seconds).into()),
        name: Some("a".into()),
        inner: Some([Rules { size: NonZero::new(4).unwrap() }].into()),
    };
    check_reads(document, &model);
    check_writes(&model, document);
    let rule = |attribute: &str, text: &str| format!("Parameter '{attribute}' {text}");
    check_breaks(
        &model,
        &[
            ("key", "max_length", &rule("Formats.key", "must have length less than 2.")),
            ("count", "minimum", &rule("Formats.count", "must be equal to or greater than 5.")),
            ("steps", "max_items", &rule("Formats.steps", "must contain at most 1 items.")),
            ("name", "min_length", &rule("Formats.name", "must have length greater than 2.")),
            ("inner[0].size", "maximum", &rule("Rules.size", "must be equal to or less than 3.")),
        ],
    );
}

/// Equal items of a set count once, and a shared model can be the payload of a variant.
#[test]
fn sets_and_shared_payloads() {
    #[derive(Debug, PartialEq, Model)]
    #[rest(discriminator = "kind")]
    enum Pet {
        #[rest(value = "cat")]
        Cat(Arc<Inner>),
        #[rest(base)]
        Other(Rc<Other>),
    }
    #[derive(Debug, PartialEq, Model)]
    struct Other {
        kind: Option<String>,
    }
    check_type::<One<BTreeSet<i32>>>(&[("[2, 1, 2]", Ok("[1, 2]"))]);
    check_type::<One<Box<Option<i32>>>>(&[("5", Ok("5")), ("null", Ok("null"))]);
    check_type::<One<Pet>>(&[
        (
            r#"{"kind": "cat", "properties": {"name": "a"}}"#,
            Ok(r#"{"kind": "cat", "properties": {"name": "a"}}"#),
        ),
        (
            r#"{"properties": {"name": "a"}, "kind": "cat"}"#,
            Ok(r#"{"kind": "cat", "properties": {"name": "a"}}"#),
        ),
        (r#"{"kind": "dog"}"#, Ok(r#"{"kind": "dog"}"#)),
    ]);
}

/// In XML too: items without a wrapper, in one, as bytes, none at all.
#[test]
fn collections_and_texts_in_xml() {
    #[derive(Debug, PartialEq, Model)]
    #[rest(xml())]
    struct Shelf {
        #[rest(xml(attr))]
        address: Option<IpAddr>,
        sizes: BTreeSet<u8>,
        parts: Arc<[Part]>,
        #[rest(xml(wrapped))]
        names: Option<VecDeque<Arc<str>>>,
        #[rest(format = "bytearray")]
        digest: Option<[u8; 2]>,
        #[rest(format = "seconds")]
        age: Option<time::Duration>,
    }
    #[derive(Debug, PartialEq, Model)]
    struct Part {
        #[rest(xml(attr))]
        id: NonZero<u8>,
    }
    let part = |id| Part { id: NonZero::new(id).unwrap() };
    let shelf = Shelf {
        address: Some(Ipv4Addr::LOCALHOST.into()),
        sizes: BTreeSet::from([1, 2]),
        parts: [part(1), part(2)].into(),
        names: Some(VecDeque::from(["a".into(), "b".into()])),
        digest: Some([1, 2]),
        age: Some(time::Duration::from_millis(1500)),
    };
    let text = shelf.to_xml().unwrap();
    assert!(text.contains("<sizes>1</sizes><sizes>2</sizes>") && text.contains("<age>1.5</age>"), "{text}");
    assert_eq!(Shelf::deserialize(&text).unwrap(), shelf);
    let empty = Shelf::deserialize("<Shelf/>").unwrap();
    assert!(empty.sizes.is_empty() && empty.parts.is_empty() && empty.names.is_none());
    let error = Shelf::deserialize("<Shelf><sizes>1</sizes><sizes>x</sizes></Shelf>").unwrap_err();
    assert_eq!(error.path().to_string(), "Shelf/sizes[1]");
}
