use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(additional_properties, required)]
    name: std::collections::BTreeMap<String, String>,
}

fn main() {}
