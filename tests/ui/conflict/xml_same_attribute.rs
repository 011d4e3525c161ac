use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(attr, name = "Kind"))]
    first: Option<String>,
    #[rest(xml(attr, name = "Kind"))]
    second: Option<String>,
}

fn main() {}
