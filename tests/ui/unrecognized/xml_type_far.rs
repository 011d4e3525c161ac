use msrest_model::Model;

#[derive(Model)]
#[rest(xml(tag = "Blob"))]
struct Blob {
    name: Option<String>,
}

fn main() {}
