//! API Management's `BackendContract`: `properties.properties` beside `properties.url`.

use msrest_model::{KeyExtractor, Model};
use msrest_model_tests::check_reads_with;

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

/// KEEP: msrest's `from_dict` takes a flattened parent for the attribute of the same name too.
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
