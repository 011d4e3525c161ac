use msrest_model::Model;

#[derive(Model)]
#[rest(xml(name = "<Blob>"))]
struct Blob {
    name: Option<String>,
}

fn main() {}
