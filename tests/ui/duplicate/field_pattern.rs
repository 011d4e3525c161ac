use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(pattern = "a", pattern = "b")]
    name: Option<String>,
}

fn main() {}
