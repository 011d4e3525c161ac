use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(multiple = 3)]
    name: std::collections::BTreeMap<String, i64>,
}

fn main() {}
