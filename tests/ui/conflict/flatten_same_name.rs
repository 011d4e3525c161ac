use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "a")]
    name: Option<String>,
    #[rest(flatten)]
    base: Base,
}

#[derive(Model)]
struct Base {
    #[rest(key = "b")]
    name: Option<String>,
}

fn main() {}
