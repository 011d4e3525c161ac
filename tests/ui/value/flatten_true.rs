use msrest_model::Model;

#[derive(Model)]
struct Base {
    id: Option<String>,
}

#[derive(Model)]
struct Job {
    #[rest(flatten = true)]
    name: Base,
}

fn main() {}
