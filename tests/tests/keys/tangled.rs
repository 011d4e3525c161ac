//! Documents in which several attributes find the same nested values.

use msrest_model::{DeserializationErrorKind, Deserializer, KeyExtractor, Model};
use serde_json::Value;

#[derive(Debug, PartialEq, Model)]
struct Node {
    name: Option<String>,
    child: Option<Box<Node>>,
    #[rest(key = "properties.child")]
    flat: Option<Box<Node>>,
    #[rest(key = "properties.name")]
    flat_name: Option<String>,
}

fn nested(key: &str, levels: usize) -> String {
    format!("{}{{\"name\": \"leaf\"}}{}", format!("{{{key:?}:").repeat(levels), "}".repeat(levels))
}

/// Each `child` is two attributes' value: without a limit the work would double with every level.
#[test]
fn the_work_does_not_double_with_every_level() {
    let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
    for levels in [11, 60, 120] {
        let text = nested("child", levels);
        let value: Value = serde_json::from_str(&text).unwrap();
        for error in [
            reader.deserialize::<Node>(&text).unwrap_err(),
            reader.deserialize_value::<Node>(&value).unwrap_err(),
        ] {
            assert!(matches!(error.kind(), DeserializationErrorKind::TooTangled), "{error}");
        }
        assert!(Deserializer::new().deserialize::<Node>(&text).is_ok());
        assert!(reader.clone().recover(true).deserialize::<Node>(&text).is_ok());
    }
}

#[derive(Debug, PartialEq, Model)]
struct Open {
    any: Option<Value>,
    child: Option<Box<Open>>,
    #[rest(key = "properties.child")]
    flat: Option<Box<Open>>,
}

/// Each level doubles how often what is in it is read: 1024 times are allowed, and 100,000 values that are read more than eight
/// times.
#[test]
fn the_limits_are_those_of_the_work() {
    let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
    for (levels, items, is_allowed) in
        [(10, 1, true), (11, 1, false), (3, 60_000, true), (4, 6_000, true), (4, 7_000, false)]
    {
        let leaf = format!("{{\"any\":[{}0]}}", "0,".repeat(items - 1));
        let text = format!("{}{leaf}{}", "{\"child\":".repeat(levels), "}".repeat(levels));
        let value: Value = serde_json::from_str(&text).unwrap();
        for outcome in [reader.deserialize::<Open>(&text), reader.deserialize_value(&value)] {
            match outcome {
                Ok(_) => assert!(is_allowed, "{levels} levels, {items} items"),
                Err(error) => {
                    assert!(matches!(error.kind(), DeserializationErrorKind::TooTangled), "{error}");
                    assert!(!is_allowed, "{levels} levels, {items} items");
                }
            }
        }
    }
}

#[test]
fn a_few_levels_are_read_as_msrest_reads_them() {
    let node = Node::from_dict(&serde_json::from_str(&nested("child", 3)).unwrap()).unwrap();
    let child = node.child.unwrap();
    assert_eq!(node.flat.unwrap(), child);
    assert_eq!(child.child.unwrap().child.unwrap().name.as_deref(), Some("leaf"));
}

/// Keys compete at every level, and show it behind what nests: without a limit each level would be read twice for each time that
/// the one above is.
#[test]
fn an_object_is_not_read_twice_for_each_level_above() {
    let levels = 120;
    let text = format!(
        r#"{}{{"name":"leaf"}}{}"#,
        r#"{"NAME":"a","child":"#.repeat(levels),
        r#","name":"b"}"#.repeat(levels)
    );
    let value: Value = serde_json::from_str(&text).unwrap();
    let reader = Deserializer::new().key_extractors([KeyExtractor::RestKeyCaseInsensitive]);
    for node in
        [reader.deserialize::<Node>(&text).unwrap(), reader.deserialize_value::<Node>(&value).unwrap()]
    {
        let mut place = &node;
        while let Some(child) = &place.child {
            assert_eq!(place.name.as_deref(), Some("b"));
            place = child;
        }
        assert_eq!(place.name.as_deref(), Some("leaf"));
    }
}
