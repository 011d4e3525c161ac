use msrest_model::Model;

#[derive(Model)]
#[rest(xml(prefix = "a"))]
struct Blob {
    name: Option<String>,
}

fn main() {}
