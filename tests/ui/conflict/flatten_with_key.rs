use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "a")]
    name: Option<String>,
    #[rest(flatten, key = "base")]
    base: Base,
}

#[derive(Model)]
struct Base {
    #[rest(key = "b")]
    id: Option<String>,
}

fn main() {}
