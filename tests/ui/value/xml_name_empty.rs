use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(name = ""))]
    name: Option<String>,
}

fn main() {}
