use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(prefix = "a b", ns = "urn:a"))]
    name: Option<String>,
}

fn main() {}
