use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(attr, name = "Kind"))]
    name: Option<String>,
    #[rest(flatten)]
    base: Base,
}

#[derive(Model)]
struct Base {
    #[rest(xml(attr, name = "Kind"))]
    kind: Option<String>,
}

fn main() {}
