use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(ns = ""))]
    name: Option<String>,
}

fn main() {}
