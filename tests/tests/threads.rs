//! What threads share, and what they make together when they use a model for the first time.
#![allow(clippy::unwrap_used, reason = "a check that fails panics")]

use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Barrier;
use std::thread;

use msrest_model::{
    Attribute, Constant, Constraint, ContentType, DeserializationError, DeserializationErrorKind,
    Deserializer, Duration, DurationError, ItemOrRest, KeyExtractor, KeyTransformer, Limit, Model, OneOrMany,
    Path, Pattern, RestEnum, Rule, Schema, SerializationError, SerializationErrorKind, Serializer,
    Transformed, UnknownEnumValue, ValidationError, ValidationErrors, ViaSerde, Warning, WarningKind,
    Warnings, Wrapped, Xml, XmlElement, XmlElementAttribute, XmlName, XmlNamespace, XmlNode, XmlPlace,
    extend,
};
use msrest_model_tests::sources::{read, words};
use serde_json::Value;

/// Checks that threads may share the types, and that a panic may unwind past them; gives their names.
macro_rules! shared {
    ($($($name:ident)::+ $(<$($argument:tt),*>)?,)*) => {{
        fn check<T: Send + Sync + UnwindSafe + RefUnwindSafe + 'static>() {}
        $(check::<$($name)::+ $(<$($argument),*>)?>();)*
        [$([$(stringify!($name)),+].last().copied().unwrap_or_default()),*]
    }};
}

/// The types of the root and of `extend` that are values of their own.
#[test]
fn every_type_is_shared_among_threads() {
    let shared = shared! {
        Attribute, Constant, Constraint, ContentType, DeserializationError, DeserializationErrorKind, Deserializer,
        Duration, DurationError, ItemOrRest<Value, Value>, KeyExtractor, KeyTransformer, Limit, OneOrMany<Value>, Path,
        Pattern, Rule, Schema, SerializationError, SerializationErrorKind, Serializer, Transformed, UnknownEnumValue,
        ValidationError, ValidationErrors, ViaSerde<Value>, Warning, WarningKind, Warnings, Wrapped<'static, Node>, Xml,
        XmlElement, XmlElementAttribute, XmlName, XmlNamespace, XmlNode, XmlPlace, extend::Abort, extend::Expected,
        extend::Family, extend::Format, extend::Incomplete, extend::JsonKind, extend::JsonKinds, extend::ShortText,
        extend::UnknownFormat,
    };
    // What borrows for the time of a reading or a writing, and traits.
    let not_shared = [
        "Items",
        "ItemsOrRest",
        "ExtractKey",
        "TransformKey",
        "Model",
        "RestType",
        "RestEnum",
        "Place",
        "ReadSlot",
        "RestKey",
        "Scalar",
        "ScalarInput",
        "SlotKind",
        "ValueSink",
        "View",
    ];
    let root = read("../msrest-model/src/lib.rs");
    let exports = root.split("pub use crate::").skip(1).filter_map(|rest| rest.split(';').next());
    let types =
        exports.flat_map(words).filter(|name| name.starts_with(char::is_uppercase)).collect::<Vec<_>>();
    for name in &types {
        let is_known = shared.iter().chain(&not_shared).any(|known| known == name);
        assert!(is_known, "is `{name}` shared among threads?");
    }
    assert!(types.len() > 50, "the exports moved");
}

/// Used nowhere else: its tables, indexes and patterns are made by the threads below.
#[derive(Debug, PartialEq, Model)]
struct Node {
    #[rest(key = "properties.name", pattern = "^[a-z]+$")]
    name: Option<String>,
    state: Option<State>,
    pets: Option<Vec<Pet>>,
    #[rest(additional_properties(send))]
    rest: serde_json::Map<String, Value>,
}

#[derive(Debug, PartialEq, RestEnum)]
enum State {
    On,
    Off,
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "kind")]
enum Pet {
    #[rest(value = "dog")]
    Dog(Dog),
    #[rest(base)]
    Other(Other),
}

#[derive(Debug, PartialEq, Model)]
struct Dog {
    #[rest(unique)]
    names: Option<Vec<String>>,
}

#[derive(Debug, PartialEq, Model)]
struct Other {
    kind: Option<String>,
}

fn work() -> [String; 5] {
    let text =
        r#"{"properties":{"name":"A"},"state":"off","pets":[{"kind":"dog","names":["a","a"]},{}],"x":1}"#;
    let node = Node::deserialize(text).unwrap();
    let dict = Node::from_dict(&node.as_dict().unwrap()).unwrap();
    assert_eq!(dict, node);
    let errors = node.validate().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    let bad = Node::deserialize(r#"{"state":"dim"}"#).unwrap_err();
    let xml = node.to_xml().unwrap();
    [node.to_json().unwrap(), serde_json::to_string(&node).unwrap(), errors, bad.to_string(), xml]
}

#[test]
fn the_first_use_from_sixteen_threads() {
    let start = Barrier::new(16);
    let results: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..16)
            .map(|_| {
                scope.spawn(|| {
                    start.wait();
                    work()
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let [json, _, errors, ..] = &results[0];
    assert!(json.contains(r#""state":"Off""#) && errors.lines().count() == 2, "{json} {errors}");
    assert!(results.iter().all(|result| result == &results[0]));
}

/// One class for all threads: from now on it sends.
#[test]
fn sending_is_enabled_for_all_threads() {
    #[derive(Model)]
    struct Silent {
        #[rest(additional_properties)]
        rest: serde_json::Map<String, Value>,
    }
    let silent = Silent::deserialize(r#"{"x":1}"#).unwrap();
    assert_eq!(silent.to_json().unwrap(), "{}");
    thread::spawn(Silent::enable_additional_properties_sending).join().unwrap();
    assert_eq!(silent.to_json().unwrap(), r#"{"x":1}"#);
}
