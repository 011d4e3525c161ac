use msrest_model::Model;

#[derive(Model)]
#[rest(xml(element = "Blob"))]
struct Blob {
    name: Option<String>,
}

fn main() {}
