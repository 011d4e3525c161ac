use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(name = "Blob Name"))]
    name: Option<String>,
}

fn main() {}
