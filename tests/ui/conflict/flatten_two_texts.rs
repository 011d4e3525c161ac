use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(text))]
    name: Option<String>,
    #[rest(flatten)]
    base: Base,
}

#[derive(Model)]
struct Base {
    #[rest(xml(text))]
    content: Option<String>,
}

fn main() {}
