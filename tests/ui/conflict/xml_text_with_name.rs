use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(text, name = "Name"))]
    name: Option<String>,
}

fn main() {}
