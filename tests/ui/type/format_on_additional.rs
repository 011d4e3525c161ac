use std::collections::BTreeMap;

use msrest_model::Model;
use serde_json::{Map, Value};

#[derive(Model)]
struct Counts {
    #[rest(additional_properties(send), format = "unix-time")]
    counts: BTreeMap<String, i32>,
}

#[derive(Model)]
struct Open {
    #[rest(additional_properties, format = "str")]
    others: Map<String, Value>,
}

fn main() {}
