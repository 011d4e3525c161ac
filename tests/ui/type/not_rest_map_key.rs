use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "map")]
    name: Option<std::collections::BTreeMap<i64, String>>,
}

fn main() {}
