use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(attr), xml(name = "Name"))]
    name: Option<String>,
}

fn main() {}
