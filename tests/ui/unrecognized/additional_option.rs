use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(additional_properties(sends))]
    name: serde_json::Map<String, serde_json::Value>,
}

fn main() {}
