use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(flatten, flatten)]
    base: Base,
}

#[derive(Model)]
struct Base {
    name: Option<String>,
}

fn main() {}
