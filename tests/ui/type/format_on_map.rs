use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(format = "iso-8601")]
    name: Option<std::collections::BTreeMap<String, bool>>,
}

fn main() {}
