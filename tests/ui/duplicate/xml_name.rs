use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(name = "Name", name = "Other"))]
    name: Option<String>,
}

fn main() {}
