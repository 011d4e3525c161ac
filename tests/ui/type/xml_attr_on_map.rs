use msrest_model::Model;
use std::collections::BTreeMap;

#[derive(Model)]
struct Blob {
    #[rest(xml(attr))]
    names: Option<BTreeMap<String, String>>,
}

fn main() {}
