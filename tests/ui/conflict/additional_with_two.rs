use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(readonly, additional_properties, required)]
    name: serde_json::Map<String, serde_json::Value>,
}

fn main() {}
