//! Flattened parents: the objects on the path of a REST key.

use KeyExtractor::{RestKey, RestKeyCaseInsensitive};
use msrest_model::KeyExtractor;
use msrest_model_tests::models::Resource;
use msrest_model_tests::{check_reads, check_reads_with, check_refuses_with};

use super::Device;

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
