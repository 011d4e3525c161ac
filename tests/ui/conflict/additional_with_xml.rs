use msrest_model::Model;
use serde_json::{Map, Value};

#[derive(Model)]
struct Blob {
    #[rest(additional_properties, xml(name = "Rest"))]
    rest: Map<String, Value>,
}

fn main() {}
