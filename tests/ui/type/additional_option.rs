use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(additional_properties)]
    name: Option<serde_json::Map<String, serde_json::Value>>,
}

fn main() {}
