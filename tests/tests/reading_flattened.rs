//! Flattened parents: the objects on the path of a REST key.

use KeyExtractor::{RestKey, RestKeyCaseInsensitive};
use msrest_model::{KeyExtractor, Model};
use msrest_model_tests::models::Resource;
use msrest_model_tests::{check_reads, check_reads_with, check_refuses_with};

#[derive(Debug, Default, PartialEq, Model)]
struct Device {
    #[rest(key = "properties.deviceId")]
    device_id: Option<String>,
}

/// MEND: msrest finds "root" here: without `properties` it searches the root object.
#[test]
fn a_missing_parent_means_absent() {
    check_reads(r#"{"deviceId": "root"}"#, &Device::default());
    check_reads(r#"{"name": "root", "properties": {}}"#, &Resource::default());
}

#[test]
fn null_on_the_path_means_absent() {
    for extractor in [RestKey, RestKeyCaseInsensitive] {
        check_reads_with(std::slice::from_ref(&extractor), r#"{"properties": null}"#, &Resource::default());
        check_reads_with(
            &[extractor],
            r#"{"properties": {"sku": null, "name": null}}"#,
            &Resource::default(),
        );
    }
}

#[test]
fn a_path_into_something_else_is_an_error() {
    for (document, message) in [
        (r#"{"properties": "x"}"#, "properties: expected an object, found the string \"x\""),
        (r#"{"properties": true}"#, "properties: expected an object, found true"),
        (r#"{"properties": [{}]}"#, "properties: expected an object, found an array"),
        (r#"{"properties": {"sku": "x"}}"#, "properties.sku: expected an object, found the string \"x\""),
        (r#"{"properties": {"sku": []}}"#, "properties.sku: expected an object, found an array"),
    ] {
        check_refuses_with::<Resource>(&KeyExtractor::REST, document, message);
        check_refuses_with::<Resource>(&KeyExtractor::ANY_SPELLING, document, message);
    }
}

#[derive(Debug, Default, PartialEq, Model)]
struct Backend {
    #[rest(key = "properties.url")]
    url: Option<String>,
    #[rest(key = "properties.properties")]
    properties: Option<Cluster>,
}

#[derive(Debug, Default, PartialEq, Model)]
struct Cluster {
    url: Option<String>,
    name: Option<String>,
}

/// KEEP: msrest's `from_dict` takes a flattened parent for the attribute of the same name too (API Management's
/// `BackendContract`).
#[test]
fn a_flattened_parent_may_be_an_attribute_by_its_name() {
    let document = r#"{"properties": {"url": "u", "properties": {"name": "n"}}}"#;
    let cluster = Cluster { url: Some("u".to_owned()), name: None };
    let by_name = Backend { url: Some("u".to_owned()), properties: Some(cluster) };
    check_reads_with(&KeyExtractor::ANY_SPELLING, document, &by_name);
    let cluster = Cluster { url: None, name: Some("n".to_owned()) };
    let by_path = Backend { url: Some("u".to_owned()), properties: Some(cluster) };
    check_reads_with(&KeyExtractor::REST, document, &by_path);
}
