//! Objects and arrays nest up to 128 levels, whatever they are read into or written from.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a check that fails panics")]

use std::collections::BTreeMap;
use std::fmt::Debug;

use msrest_model::{
    DeserializationError, DeserializationErrorKind, Deserializer, KeyExtractor, KeyTransformer, Model,
    RestType, Serializer, Transformed,
};
use msrest_model_tests::json;
use serde_json::Value;

#[derive(Debug, Clone, Default, PartialEq, Model)]
struct Node {
    child: Option<Box<Node>>,
    list: Option<Vec<Node>>,
    map: Option<BTreeMap<String, Node>>,
    #[rest(key = "properties.inner.flat")]
    flat: Option<Box<Node>>,
    any: Option<Value>,
    number: Option<f64>,
}

/// What nests: how it begins, how it ends, and how many levels that makes.
struct Shape {
    open: &'static str,
    close: &'static str,
    levels: usize,
}

const fn shape(open: &'static str, close: &'static str, levels: usize) -> Shape {
    Shape { open, close, levels }
}

const NODES: [Shape; 5] = [
    shape(r#"{"child":"#, "}", 1),
    shape(r#"{"list":["#, "]}", 2),
    shape(r#"{"map":{"k":"#, "}}", 2),
    shape(r#"{"properties":{"inner":{"flat":"#, "}}}", 3),
    shape(r#"{"number":1.5,"child":"#, "}", 1),
];
const VALUES: [Shape; 2] = [shape("[", "]", 1), shape(r#"{"a":"#, "}", 1)];

/// A document of exactly so many levels: `shape` again and again, and what is left as plain children.
fn document(shape: &Shape, levels: usize, innermost: &str) -> String {
    let repeats = levels / shape.levels;
    let rest = levels % shape.levels;
    let (open, close) = if shape.open == "[" { ("[", "]") } else { (r#"{"child":"#, "}") };
    let parts = [
        open.repeat(rest),
        shape.open.repeat(repeats),
        innermost.to_owned(),
        shape.close.repeat(repeats),
        close.repeat(rest),
    ];
    parts.concat()
}

fn is_too_deep(error: &DeserializationError) -> bool {
    matches!(error.kind(), DeserializationErrorKind::TooDeep(128))
}

/// Reads text and value with exact keys and with keys in any spelling, and writes what was read.
fn check<T: RestType + PartialEq + Debug>(shape: &Shape, innermost: &str, own_levels: usize) {
    let good = document(shape, 128 - own_levels, innermost);
    let bad = document(shape, 129 - own_levels, innermost);
    for extractors in [KeyExtractor::REST.to_vec(), KeyExtractor::ANY_SPELLING.to_vec()] {
        let deserializer = Deserializer::new().key_extractors(extractors);
        let read: T = deserializer.deserialize(&good).unwrap_or_else(|error| panic!("{good}: {error}"));
        assert_eq!(deserializer.deserialize_value::<T>(&json_of(&good)).unwrap(), read, "{good}");
        assert!(is_too_deep(&deserializer.deserialize::<T>(&bad).unwrap_err()), "text {bad}");
        let value = deserializer.deserialize_value::<T>(&json_of(&bad));
        assert!(value.is_err_and(|error| is_too_deep(&error)), "value {bad}");
        assert_eq!(json_of(&Serializer::new().to_json(&read).unwrap()), json_of(&good));
    }
}

/// `serde_json` itself stops at 127.
fn json_of(text: &str) -> Value {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    deserializer.disable_recursion_limit();
    serde::Deserialize::deserialize(&mut deserializer).unwrap()
}

#[test]
fn models_nest_to_128_levels() {
    for shape in &NODES {
        check::<Node>(shape, "{}", 1);
        check::<Node>(shape, r#"{"number":0.5}"#, 1);
        check::<Node>(shape, r#"{"any":[]}"#, 2);
        check::<Node>(shape, r#"{"any":{"a":[0.5]}}"#, 3);
        check::<Option<Node>>(shape, r#"{"list":[]}"#, 2);
    }
}

#[test]
fn any_json_nests_to_128_levels() {
    for shape in &VALUES {
        for innermost in ["null", "\"a\"", "5", "0.5"] {
            check::<Value>(shape, innermost, 0);
        }
        check::<Value>(shape, "[]", 1);
        check::<Vec<Value>>(&VALUES[0], "{}", 1);
    }
}

/// A level ends with its object: what stands side by side does not add up.
#[test]
fn siblings_are_on_one_level() {
    let node = r#"{"child": {}, "list": [{}], "map": {"a": {}}, "properties": {"inner": {"flat": {}}}, "any": [{}]}"#;
    let text = format!("[{}]", vec![node; 200].join(","));
    let nodes: Vec<Node> = msrest_model::from_str(&text).unwrap();
    assert_eq!(msrest_model::from_value::<Vec<Node>>(&json(&text)).unwrap(), nodes);
    assert_eq!(serde_json::from_str::<Vec<Node>>(&text).unwrap(), nodes);
    for read in [
        Deserializer::new().recover(true),
        Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING),
        Deserializer::new()
            .key_extractors([KeyExtractor::RestKey, KeyExtractor::custom(|_: &_, _: &_| None)]),
    ] {
        assert_eq!(read.deserialize::<Vec<Node>>(&text).unwrap(), nodes);
    }
    assert_eq!(json(&msrest_model::to_string(&nodes).unwrap()), json(&text));
    assert_eq!(msrest_model::to_value(&nodes).unwrap(), json(&text));
    assert_eq!(serde_json::to_value(&nodes).unwrap(), json(&text));
    let attributes = Serializer::new().key_transformer(KeyTransformer::Attribute).serialize(&nodes).unwrap();
    assert_eq!(attributes.as_array().map(Vec::len), Some(200));
}

fn nodes(levels: usize) -> Node {
    (1..levels).fold(Node::default(), |child, _| Node { child: Some(Box::new(child)), ..Node::default() })
}

/// Writing stops at the same depth, also with a transformer of the caller's own.
#[test]
fn models_are_written_to_128_levels() {
    let custom = KeyTransformer::custom(|attribute: &msrest_model::Attribute, value| {
        Transformed::path(attribute.path().iter().copied(), value)
    });
    for transformer in
        [KeyTransformer::FullRestKey, KeyTransformer::Attribute, KeyTransformer::LastRestKey, custom]
    {
        let serializer = Serializer::new().key_transformer(transformer);
        for (good, bad) in [
            (nodes(128), nodes(129)),
            (nest(126, json("[]")), nest(127, json("[[]]"))),
            (nest(126, json("[0.5]")), nest(127, json("[[0.5]]"))),
        ] {
            assert!(serializer.serialize(&good).is_ok() && serializer.to_json(&good).is_ok());
            for error in [serializer.serialize(&bad).unwrap_err(), serializer.to_json(&bad).unwrap_err()] {
                assert!(error.to_string().ends_with("the model nests deeper than 128 levels"), "{error}");
            }
        }
    }
}

/// A flattened parent is a level of the document.
#[test]
fn flattened_parents_count_when_written() {
    let flattened = |levels| Node { flat: Some(Box::new(nodes(levels))), ..Node::default() };
    let serializer = Serializer::new();
    assert!(serializer.serialize(&flattened(125)).is_ok() && serializer.to_json(&flattened(125)).is_ok());
    assert!(serializer.serialize(&flattened(126)).is_err() && serializer.to_json(&flattened(126)).is_err());
    let flat = serializer.key_transformer(KeyTransformer::Attribute);
    assert!(flat.to_json(&flattened(127)).is_ok() && flat.to_json(&flattened(128)).is_err());
}

/// A node that holds `value` at this level.
fn nest(levels: usize, value: Value) -> Node {
    let innermost = Node { any: Some(value), ..Node::default() };
    (1..levels).fold(innermost, |child, _| Node { child: Some(Box::new(child)), ..Node::default() })
}

/// A hundred thousand levels of anything are an error, and never the end of the stack.
#[test]
fn a_hundred_thousand_levels_are_an_error() {
    for (open, close) in
        [("[", "]"), ("{\"any\":", "}"), ("{\"child\":", "}"), ("{\"list\":[", "]}"), ("{\"unknown\":", "}")]
    {
        let document = open.repeat(100_000) + &close.repeat(100_000);
        assert!(Node::deserialize(&document).is_err() || open.contains("unknown"), "{open}");
        assert!(Deserializer::new().deserialize::<Value>(&document).is_err(), "{open}");
        let any =
            Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING).deserialize::<Node>(&document);
        assert!(any.is_err() || open.contains("unknown"), "{open}");
    }
}

/// A model of about 5 kB that is not whole without its name.
macro_rules! large {
    ($($field:ident)*) => {
        #[derive(Default, Model)]
        struct Large {
            name: String,
            child: Option<Box<Large>>,
            list: Option<Vec<Large>>,
            map: Option<BTreeMap<String, Large>>,
            pet: Option<Box<Pet>>,
            pets: Option<Vec<Pet>>,
            $($field: Option<String>,)*
        }
    };
}

large! {
        a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19 a20 a21 a22 a23 a24 a25 a26
        a27 a28 a29 a30 a31 a32 a33 a34 a35 a36 a37 a38 a39 a40 a41 a42 a43 a44 a45 a46 a47 a48 a49 a50 a51
        a52 a53 a54 a55 a56 a57 a58 a59 a60 a61 a62 a63 a64 a65 a66 a67 a68 a69 a70 a71 a72 a73 a74 a75 a76
        a77 a78 a79 a80 a81 a82 a83 a84 a85 a86 a87 a88 a89 a90 a91 a92 a93 a94 a95 a96 a97 a98 a99 a100
        a101 a102 a103 a104 a105 a106 a107 a108 a109 a110 a111 a112 a113 a114 a115 a116 a117 a118 a119 a120
        a121 a122 a123 a124 a125 a126 a127 a128 a129 a130 a131 a132 a133 a134 a135 a136 a137 a138 a139 a140
        a141 a142 a143 a144 a145 a146 a147 a148 a149 a150 a151 a152 a153 a154 a155 a156 a157 a158 a159 a160
        a161 a162 a163 a164 a165 a166 a167 a168 a169 a170 a171 a172 a173 a174 a175 a176 a177 a178 a179 a180
        a181 a182 a183 a184 a185 a186 a187 a188 a189 a190 a191 a192 a193 a194 a195 a196 a197 a198 a199
}

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Pet {
    #[rest(value = "large")]
    Large(Box<Large>),
    #[rest(base)]
    Other(OtherPet),
}

#[derive(Model)]
struct OtherPet {
    kind: Option<String>,
}

/// Neither reading nor writing nor validating takes more of the stack than a thread has, whatever the size of the models: a
/// megabyte with optimisation, without it less than two.
#[test]
fn large_models_nest_to_128_levels() {
    let shapes = [
        shape(r#"{"name":"a","child":"#, "}", 1),
        shape(r#"{"name":"a","list":["#, "]}", 2),
        shape(r#"{"name":"a","map":{"k":"#, "}}", 2),
        shape(r#"{"name":"a","pet":{"kind":"large","name":"a","child":"#, "}}", 2),
        shape(r#"{"name":"a","pets":[{"kind":"large","name":"a","child":"#, "}]}", 3),
        shape(r#"{"name":"a","pet":{"name":"a","child":"#, r#","kind":"large"}}"#, 2),
    ];
    let megabytes = if cfg!(debug_assertions) { 2 } else { 1 };
    for shape in &shapes {
        let repeats = 127 / shape.levels;
        let text = [&shape.open.repeat(repeats), r#"{"name":"a"}"#, &shape.close.repeat(repeats)].concat();
        let thread = std::thread::Builder::new().stack_size(megabytes << 20);
        thread.spawn(move || check_large(&text)).unwrap().join().unwrap();
    }
}

fn check_large(text: &str) {
    let value = json_of(text);
    for extractors in [KeyExtractor::REST.to_vec(), KeyExtractor::ANY_SPELLING.to_vec()] {
        for recover in [false, true] {
            let reader = Deserializer::new().key_extractors(extractors.clone()).recover(recover);
            let large: Large = reader.deserialize(text).unwrap();
            assert_eq!(json_of(&large.to_json().unwrap()), value);
            let large: Large = reader.deserialize_value(&value).unwrap();
            assert_eq!(large.serialize().unwrap(), value);
            assert!(large.validate().is_empty());
        }
    }
    let mut other = serde_json::Deserializer::from_str(text);
    other.disable_recursion_limit();
    let large: Large = Deserializer::new().deserialize_from(&mut other).unwrap();
    assert_eq!(serde_json::to_value(&large).unwrap(), value);
}

/// On every way that a document is read. A higher limit than 128 is 128.
#[test]
fn a_lower_limit_can_be_set() {
    let reader = Deserializer::new().max_depth(5);
    let is_refused = |error: DeserializationError| {
        assert!(matches!(error.kind(), DeserializationErrorKind::TooDeep(5)), "{error}");
        assert!(error.to_string().contains("the document nests deeper than 5 levels"), "{error}");
    };
    for (good, bad) in [
        (document(&NODES[0], 4, "{}"), document(&NODES[0], 5, "{}")),
        (document(&NODES[1], 4, "{}"), document(&NODES[1], 5, "{}")),
        (document(&NODES[3], 4, "{}"), document(&NODES[3], 5, "{}")),
        (document(&NODES[0], 3, r#"{"any":[1]}"#), document(&NODES[0], 3, r#"{"any":[[1]]}"#)),
    ] {
        for extractors in [KeyExtractor::REST.to_vec(), KeyExtractor::ANY_SPELLING.to_vec()] {
            let reader = reader.clone().key_extractors(extractors);
            reader.deserialize::<Node>(&good).unwrap();
            is_refused(reader.deserialize::<Node>(&bad).unwrap_err());
            reader.deserialize_value::<Node>(&json_of(&good)).unwrap();
            is_refused(reader.deserialize_value::<Node>(&json_of(&bad)).unwrap_err());
            let by_serde = |text: &str| {
                reader.deserialize_from::<Node, _>(&mut serde_json::Deserializer::from_str(text))
            };
            by_serde(&good).unwrap();
            is_refused(by_serde(&bad).unwrap_err());
            // Each item is a document of its own.
            let list = format!(r#"{{"value":[{good},{bad}]}}"#);
            let mut items = reader.items::<Node>(list.as_bytes(), "value");
            items.next().unwrap().unwrap();
            is_refused(items.next().unwrap().unwrap_err());
            let recovered: Node = reader.clone().recover(true).deserialize(&bad).unwrap();
            assert_ne!(recovered, Node::default());
        }
    }
    let higher = Deserializer::new().max_depth(usize::MAX);
    assert!(higher.deserialize::<Value>(document(&VALUES[0], 128, "1")).is_ok());
    assert!(is_too_deep(&higher.deserialize::<Value>(document(&VALUES[0], 129, "1")).unwrap_err()));
    assert!(Deserializer::new().max_depth(0).deserialize::<i32>("1").is_ok());
    assert!(Deserializer::new().max_depth(0).deserialize::<Vec<i32>>("[]").is_err());
}
