use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(unique)]
    name: std::collections::BTreeMap<String, i64>,
}

fn main() {}
