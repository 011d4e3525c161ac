use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(additional_properties(send = true))]
    name: serde_json::Map<String, serde_json::Value>,
}

fn main() {}
