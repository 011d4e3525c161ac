//! Where values are looked for: paths, extractors, repeated keys.

use KeyExtractor::{
    AttributeKey, AttributeKeyCaseInsensitive, LastRestKey, LastRestKeyCaseInsensitive, RestKey,
    RestKeyCaseInsensitive,
};
use msrest_model::{Deserializer, KeyExtractor, Model, Serializer};
use msrest_model_tests::models::{Renamed, Resource};
use msrest_model_tests::{EXTRACTORS, One, assert_same, check_reads, check_reads_with, check_vectors};
use serde_json::json;

use super::{Device, Typed, device};

/// KEEP: the expectations come from msrest.
#[test]
fn behaves_as_msrest() {
    check_model_vectors::<Resource>("Resource.deserialize", &KeyExtractor::REST);
    check_model_vectors::<Resource>("Resource.from_dict", &KeyExtractor::ANY_SPELLING);
    check_model_vectors::<Renamed>("Renamed.deserialize", &KeyExtractor::REST);
}

fn check_model_vectors<M: Model>(group: &str, extractors: &[KeyExtractor]) {
    let deserializer = Deserializer::new().key_extractors(extractors.to_vec());
    check_vectors("reading", group, |document, expected| {
        for outcome in [
            deserializer.deserialize::<M>(document.to_string()),
            deserializer.deserialize_value::<M>(document),
        ] {
            let written =
                outcome.ok().and_then(|model| Serializer::new().keep_readonly(true).serialize(&model).ok());
            let expected = expected.and_then(|expected| expected.get("model"));
            assert_same(&json!(written), &json!(expected), &format!("{group} {document}"));
        }
    });
}

/// Every extractor against every spelling.
#[test]
fn each_extractor_finds_its_spelling() {
    type Finders<'a> = &'a [KeyExtractor];
    let spellings: [(&str, Finders<'_>); 8] = [
        (r#"{"properties": {"deviceId": "x"}}"#, &[RestKey, RestKeyCaseInsensitive]),
        (r#"{"PROPERTIES": {"deviceid": "x"}}"#, &[RestKeyCaseInsensitive]),
        (r#"{"deviceId": "x"}"#, &[LastRestKey, LastRestKeyCaseInsensitive]),
        (r#"{"DEVICEID": "x"}"#, &[LastRestKeyCaseInsensitive]),
        (r#"{"device_id": "x"}"#, &[AttributeKey, AttributeKeyCaseInsensitive]),
        (r#"{"Device_ID": "x"}"#, &[AttributeKeyCaseInsensitive]),
        (r#"{"properties.deviceId": "x"}"#, &[]),
        (r#"{"properties": {"device_id": "x"}}"#, &[]),
    ];
    for (document, finders) in spellings {
        for extractor in &EXTRACTORS {
            let found = finders.iter().any(|finder| format!("{finder:?}") == format!("{extractor:?}"));
            let expected = if found { device("x") } else { Device::default() };
            check_reads_with(std::slice::from_ref(extractor), document, &expected);
        }
    }
}

/// MEND: msrest's `last_*` extractors look for `odata\.type`.
#[test]
fn an_escaped_dot_is_a_dot_for_every_extractor() {
    let expected = Typed { kind: Some("x".to_owned()), nested: None };
    for extractor in [RestKey, RestKeyCaseInsensitive, LastRestKey, LastRestKeyCaseInsensitive] {
        check_reads_with(&[extractor], r#"{"odata.type": "x", "odata": {"type": "y"}}"#, &expected);
    }
}

#[test]
fn extractors_apply_at_every_depth() {
    let expected = Typed { kind: None, nested: Some(device("x")) };
    check_reads_with(&[AttributeKey], r#"{"nested": {"device_id": "x"}}"#, &expected);
    check_reads_with(
        &KeyExtractor::ANY_SPELLING,
        r#"{"NESTED": {"Properties": {"DEVICEID": "x"}}}"#,
        &expected,
    );
}

/// KEEP: the first extractor whose value is not null wins.
#[test]
fn the_first_extractor_with_a_value_wins() {
    let both = r#"{"device_id": "attribute", "properties": {"deviceId": "rest"}, "deviceId": "last"}"#;
    check_reads_with(&KeyExtractor::ANY_SPELLING, both, &device("attribute"));
    check_reads_with(&[RestKey, AttributeKey], both, &device("rest"));
    check_reads_with(&[LastRestKey, RestKey], both, &device("last"));
    let null = r#"{"device_id": null, "properties": {"deviceId": null}, "deviceId": "last"}"#;
    check_reads_with(&KeyExtractor::ANY_SPELLING, null, &device("last"));
    check_reads_with(&[AttributeKey, RestKey], null, &Device::default());
    check_reads_with(&[], both, &Device::default());
    let null_at_path = r#"{"properties": {"deviceId": null}, "deviceId": "last"}"#;
    check_reads_with(&KeyExtractor::ANY_SPELLING, null_at_path, &device("last"));
    // Under the flattened parent only paths lead on.
    let below = r#"{"properties": {"DEVICEID": "x"}}"#;
    check_reads_with(&[RestKey, LastRestKeyCaseInsensitive], below, &Device::default());
}

/// The order of the document does not change which extractor wins.
#[test]
fn precedence_does_not_depend_on_the_order_of_keys() {
    let expected = Resource { sku_name: Some("path".to_owned()), ..Resource::default() };
    for document in [
        r#"{"properties": {"name": null, "sku": {"name": "path"}}}"#,
        r#"{"PROPERTIES": {"sku": {"NAME": "path"}}, "display_name": null}"#,
    ] {
        check_reads_with(&KeyExtractor::ANY_SPELLING, document, &expected);
    }
    let expected = Resource {
        display_name: Some("n".to_owned()),
        sku_name: Some("path".to_owned()),
        sku_tier: Some(1),
        ..Resource::default()
    };
    for document in [
        r#"{"properties": {"name": "n", "sku": {"name": "path", "tier": 1}}, "tier": 2, "name": "last"}"#,
        r#"{"name": "last", "tier": 2, "properties": {"name": "n", "sku": {"tier": 1, "name": "path"}}}"#,
    ] {
        check_reads_with(&KeyExtractor::ANY_SPELLING, document, &expected);
        check_reads_with(&[RestKey, LastRestKey], document, &expected);
    }
}

/// MEND: msrest takes the first in document order.
#[test]
fn an_exact_match_wins_over_one_that_ignores_case() {
    for document in [
        r#"{"properties": {"DEVICEID": "no", "deviceId": "yes"}}"#,
        r#"{"properties": {"deviceId": "yes", "deviceID": "no"}}"#,
        r#"{"PROPERTIES": {"deviceId": "no"}, "properties": {"deviceid": "yes"}}"#,
    ] {
        check_reads_with(&[RestKeyCaseInsensitive], document, &device("yes"));
    }
}

/// Without `preserve_order` a `serde_json::Value` has no document order.
#[cfg(feature = "preserve_order")]
#[test]
fn else_the_first_in_document_order_wins() {
    check_reads_with(
        &[LastRestKeyCaseInsensitive],
        r#"{"deviceid": "yes", "DEVICEID": "no"}"#,
        &device("yes"),
    );
    check_reads_with(
        &[LastRestKeyCaseInsensitive],
        r#"{"DEVICEID": "yes", "deviceid": "no"}"#,
        &device("yes"),
    );
}

#[test]
fn letters_beyond_ascii_have_a_case_too() {
    #[derive(Debug, PartialEq, Model)]
    struct Unicode {
        #[rest(key = "\u{e9}t\u{e9}")]
        season: Option<i32>,
    }
    check_reads_with(&[RestKeyCaseInsensitive], r#"{"ÉTÉ": 5}"#, &Unicode { season: Some(5) });
    check_reads(r#"{"ÉTÉ": 5}"#, &Unicode { season: None });
}

/// KEEP: the last of several equal keys counts.
#[test]
fn the_last_of_repeated_keys_counts() {
    let named = |name: Option<&str>, tier| Resource {
        display_name: name.map(str::to_owned),
        sku_tier: tier,
        ..Resource::default()
    };
    for (document, expected) in [
        (r#"{"properties": {"name": "a", "name": "b"}}"#, named(Some("b"), None)),
        (r#"{"properties": {"name": "a", "name": null}}"#, named(None, None)),
        (r#"{"properties": {"name": "a"}, "properties": {"sku": {"tier": 1}}}"#, named(None, Some(1))),
        (r#"{"properties": {"name": "a"}, "properties": null}"#, named(None, None)),
        (r#"{"properties": {"name": "a"}, "id": null, "properties": {}}"#, named(None, None)),
        (r#"{"properties": {"sku": {"tier": 1}, "sku": {}, "name": "b"}}"#, named(Some("b"), None)),
        (r#"{"properties": {"sku": {"tier": 1}, "sku": null, "name": "b"}}"#, named(Some("b"), None)),
    ] {
        check_reads(document, &expected);
        check_reads_with(&KeyExtractor::ANY_SPELLING, document, &expected);
    }
    check_reads(r#"{"value": [1, 2], "value": [3]}"#, &One { value: Some(vec![3]) });
    check_reads(r#"{"value": {"a": 1, "a": 2}}"#, &One { value: Some(json!({"a": 2})) });
}

/// Also where the one that does not count is bad.
#[test]
fn a_repeated_key_replaces_a_bad_value() {
    for (document, expected) in [
        (r#"{"properties": {"sku": {"tier": "x", "tier": 2}}}"#, Some(2)),
        (r#"{"properties": 5, "properties": {"sku": {"tier": 2}}}"#, Some(2)),
        (r#"{"properties": {"sku": []}, "properties": {}}"#, None),
    ] {
        assert_eq!(Resource::deserialize(document).unwrap().sku_tier, expected, "{document}");
    }
    for document in [
        r#"{"properties": {"sku": {"tier": 2, "tier": "x"}}}"#,
        r#"{"properties": {"sku": {"tier": "x", "tier": 2}}, "leaf": 5}"#,
    ] {
        assert!(Resource::deserialize(document).is_err(), "{document}");
    }
}

/// MEND: msrest removes the discriminator from the caller's dictionary; nothing here changes its input.
#[test]
fn from_dict_takes_any_spelling() {
    let value = json!({"RESOURCE_ID": "a", "Properties": {"SKU": {"Tier": "3"}}, "name": "n"});
    let model = Resource::from_dict(&value).unwrap();
    assert_eq!((model.resource_id.as_deref(), model.sku_tier), (Some("a"), Some(3)));
    assert_eq!(model.display_name.as_deref(), Some("n"));
}

/// The first error in the text is about a value that counts for nothing.
#[test]
fn an_error_is_about_the_value_that_counts() {
    let error =
        Resource::deserialize(r#"{"properties": {"sku": {"tier": "x"}}, "id": [], "properties": {}}"#)
            .unwrap_err();
    assert_eq!(error.path().to_string(), "id");
}

/// The key under which `serde_json` hides numbers is a key like any other where `arbitrary_precision` is off.
#[cfg(not(feature = "arbitrary_precision"))]
#[test]
fn no_key_is_special() {
    let document = r#"{"$serde_json::private::Number": "5"}"#;
    let value = msrest_model_tests::json(document);
    assert_eq!(Deserializer::new().deserialize::<serde_json::Value>(document).unwrap(), value);
    assert_eq!(Deserializer::new().deserialize_value::<serde_json::Value>(&value).unwrap(), value);
}
