use msrest_model::Model;
use std::collections::BTreeMap;

#[derive(Model)]
struct Blob {
    #[rest(xml(items_name = "Item"))]
    names: Option<BTreeMap<String, String>>,
}

fn main() {}
