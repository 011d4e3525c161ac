use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(additional_properties)]
    first: serde_json::Map<String, serde_json::Value>,
    #[rest(additional_properties(send))]
    second: serde_json::Map<String, serde_json::Value>,
}

fn main() {}
