use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "properties.id")]
    name: Option<String>,
    #[rest(flatten)]
    base: Base,
}

#[derive(Model)]
struct Base {
    #[rest(key = "properties.id")]
    id: Option<String>,
}

fn main() {}
