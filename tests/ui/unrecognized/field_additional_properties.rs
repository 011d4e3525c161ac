use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(additionalProperties)]
    name: serde_json::Map<String, serde_json::Value>,
}

fn main() {}
