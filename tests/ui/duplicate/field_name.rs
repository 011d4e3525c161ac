use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(name = "a", name = "b")]
    name: Option<String>,
}

fn main() {}
