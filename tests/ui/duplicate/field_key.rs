use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "a", key = "b")]
    name: Option<String>,
}

fn main() {}
