use msrest_model::Model;

#[derive(Model)]
#[rest(xml(name = "Blob"))]
#[rest(xml(name = "Other"))]
struct Blob {
    name: Option<String>,
}

fn main() {}
