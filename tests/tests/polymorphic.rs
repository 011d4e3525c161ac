//! Polymorphic models.

use msrest_model::{Deserializer, KeyExtractor, Model, Warning, WarningKind};
use msrest_model_tests::{check_refuses, with_warnings};
use serde_json::{Map, Value, json};

#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "fishtype")]
enum Fish {
    #[rest(value = "salmon")]
    Salmon(Salmon),
    #[rest(value = "shark")]
    Shark(Box<Shark>),
    #[rest(base)]
    Other(FishBase),
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
struct FishBase {
    fishtype: Option<String>,
    length: Option<f64>,
    #[rest(additional_properties(send))]
    rest: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
struct Salmon {
    length: Option<f64>,
    siblings: Option<Vec<Fish>>,
    #[rest(key = "properties.location")]
    location: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "fishtype")]
enum Shark {
    #[rest(value = "cookiecuttershark")]
    CookieCutter(CookieCutter),
    #[rest(base, value = "shark")]
    Plain(SharkBase),
}

#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "fishtype", value = "cookiecuttershark")]
struct CookieCutter {
    age: i32,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "fishtype", value = "shark")]
struct SharkBase {
    fishtype: Option<String>,
    age: Option<i32>,
}

fn kinds(warnings: &[Warning]) -> Vec<String> {
    warnings.iter().map(ToString::to_string).collect()
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "kind")]
enum Anything {
    #[rest(value = "some")]
    Some(Rest),
    #[rest(base)]
    Other(Rest),
}

#[derive(Debug, PartialEq, Model)]
struct Rest {
    #[rest(additional_properties(send))]
    rest: Map<String, Value>,
}

/// Also if the base has no attribute for it, and would take it as it is.
#[test]
fn a_discriminator_that_is_no_text_is_an_error() {
    check_refuses::<Anything>(r#"{"kind": {}}"#, "kind: expected a string, found an object");
}

#[test]
fn every_level_is_selected_wherever_the_discriminator_stands() {
    let body = r#"{"fishtype": "salmon", "length": 1.5, "siblings": [
        {"age": 6, "fishtype": "cookiecuttershark"},
        {"fishtype": "shark", "age": 9},
        {"length": 2, "fishtype": "whale", "teeth": false}
    ], "properties": {"location": "alaska"}}"#;
    let fish = Fish::deserialize(body).unwrap();
    let Fish::Salmon(salmon) = &fish else { panic!("{fish:?}") };
    let siblings = salmon.siblings.as_ref().unwrap();
    assert!(
        matches!(&siblings[0], Fish::Shark(shark) if matches!(**shark, Shark::CookieCutter(CookieCutter { age: 6 })))
    );
    assert!(
        matches!(&siblings[1], Fish::Shark(shark) if matches!(&**shark, Shark::Plain(SharkBase { age: Some(9), .. })))
    );
    assert!(
        matches!(&siblings[2], Fish::Other(base) if base.fishtype.as_deref() == Some("whale") && base.rest["teeth"] == false)
    );
    let value: Value = serde_json::from_str(body).unwrap();
    let mut expected = value.clone();
    expected["siblings"][2]["length"] = json!(2.0);
    assert_eq!(fish.serialize().unwrap(), expected);
    assert_eq!(Fish::from_dict(&value).unwrap(), fish);
    assert_eq!(Fish::from_dict(&fish.as_dict().unwrap()).unwrap(), fish);
    assert_eq!(fish.as_dict().unwrap()["fishtype"], "salmon");
}

#[test]
fn a_missing_or_unknown_value_reads_the_base_with_a_warning() {
    for (body, warning) in [
        (json!({"length": 1.0}), "the discriminator is absent; the base is read"),
        (json!({"fishtype": null}), "the discriminator is absent; the base is read"),
        (json!({"fishtype": "whale"}), "no variant has the discriminator \"whale\"; the base is read"),
    ] {
        let (fish, warnings) =
            with_warnings(Deserializer::new(), |reader| reader.deserialize::<Fish>(body.to_string()))
                .unwrap();
        assert!(matches!(fish, Fish::Other(_)), "{body}");
        assert_eq!(kinds(&warnings), [warning], "{body}");
    }
}

#[test]
fn the_types_own_name_is_the_base() {
    let (fish, warnings) =
        with_warnings(Deserializer::new(), |reader| reader.deserialize::<Fish>(r#"{"fishtype": "Fish"}"#))
            .unwrap();
    assert!(matches!(fish, Fish::Other(_)) && warnings.is_empty());
}

#[test]
fn a_leaf_refuses_another_types_discriminator() {
    let error = CookieCutter::deserialize(r#"{"fishtype": "salmon", "age": 1}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "fishtype: expected one of cookiecuttershark, found the string \"salmon\" at line 1 column 21"
    );
    let error = CookieCutter::deserialize("{}").unwrap_err();
    assert_eq!(error.path().to_string(), "age");
}

#[test]
fn the_key_and_value_are_found_ignoring_case() {
    let fish: Fish = Deserializer::new()
        .key_extractors([KeyExtractor::RestKeyCaseInsensitive])
        .deserialize(r#"{"LENGTH": 3, "FISHTYPE": "SALMON"}"#)
        .unwrap();
    assert!(matches!(fish, Fish::Salmon(Salmon { length: Some(3.0), .. })));
}

#[derive(Debug, Default, PartialEq, Model)]
struct Named {
    id: Option<String>,
    #[rest(key = "properties.state", readonly)]
    state: Option<String>,
    #[rest(additional_properties)]
    rest: Map<String, Value>,
}

#[derive(Debug, Default, PartialEq, Model)]
struct Machine {
    #[rest(key = "properties.size")]
    size: Option<Option<String>>,
    #[rest(flatten)]
    named: Named,
    #[rest(key = "kind", constant = "vm")]
    kind: String,
    #[rest(key = "properties.count")]
    count: Option<u8>,
}

#[test]
fn flattened_structs_share_groups_and_recover() {
    let body =
        r#"{"id": "a", "properties": {"count": 300, "size": null, "state": "on"}, "kind": "disk", "x": 1}"#;
    assert_eq!(Machine::deserialize(body).unwrap_err().path().to_string(), "properties.count");
    let (machine, warnings) =
        with_warnings(Deserializer::new().recover(true), |reader| reader.deserialize::<Machine>(body))
            .unwrap();
    assert_eq!((machine.named.id.as_deref(), machine.named.state.as_deref()), (Some("a"), Some("on")));
    assert_eq!(machine.size, Some(None));
    assert_eq!(machine.named.rest["x"], 1);
    assert_eq!(
        kinds(&warnings),
        [
            "properties.count: left absent: expected an integer from 0 to 255, found the number 300 at line 1 column 39",
            "kind: the document has \"disk\" instead of the constant; it is ignored",
        ]
    );
    assert!(matches!(warnings[1].kind(), WarningKind::IgnoredConstant { .. }));
    assert_eq!(machine.serialize().unwrap(), json!({"kind": "vm", "id": "a", "properties": {"size": null}}));
    let paths: Vec<_> =
        Machine::schema().attributes().iter().map(|attribute| attribute.path().join(".")).collect();
    assert_eq!(paths, ["properties.size", "properties.count", "properties.state", "kind", "id"]);
}

/// A discriminator that comes first is trusted, until its key is there again: by text as from a value.
#[test]
fn a_discriminator_that_stands_twice_is_one_in_every_way() {
    let documents = [
        r#"{"fishtype": "shark", "Fishtype": "other", "age": 5}"#,
        r#"{"fishtype": "shark", "age": 5, "fishtype": "salmon"}"#,
        r#"{"fishtype": "salmon", "length": 2, "fishtype": "whale"}"#,
        r#"{"fishtype": "salmon", "siblings": [{"fishtype": "whale", "fishtype": "salmon"}]}"#,
        r#"{"FISHTYPE": "salmon", "fishtype": "cookiecuttershark", "length": 2}"#,
        r#"{"FISHTYPE": "cookiecuttershark", "age": 5, "FishType": "salmon"}"#,
        r#"{"FISHTYPE": "shark", "fishtype": "cookiecuttershark", "age": 5}"#,
        r#"{"FISHTYPE": "shark", "AGE": 5, "siblings": [{"FISHTYPE": "salmon"}]}"#,
    ];
    let in_any_case = vec![KeyExtractor::RestKeyCaseInsensitive];
    for extractors in [KeyExtractor::REST.to_vec(), KeyExtractor::ANY_SPELLING.to_vec(), in_any_case] {
        let reader = Deserializer::new().key_extractors(extractors);
        for document in documents {
            let value: Value = serde_json::from_str(document).unwrap();
            let by_text = reader.deserialize::<Fish>(document).map_err(|error| error.path().to_string());
            let by_value = reader.deserialize_value::<Fish>(&value).map_err(|error| error.path().to_string());
            assert_eq!(by_text, by_value, "{document}");
        }
    }
    let by_serde = serde_json::from_str::<Fish>(documents[2]).unwrap_err();
    assert!(by_serde.to_string().starts_with("the discriminator stands twice in an object"), "{by_serde}");
}
