use msrest_model::Model;

use serde_json::{Map, Value};

#[derive(Model)]
struct Job {
    #[rest(flatten)]
    rest: Map<String, Value>,
}

fn main() {}
