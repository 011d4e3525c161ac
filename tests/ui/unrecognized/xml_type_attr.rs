use msrest_model::Model;

#[derive(Model)]
#[rest(xml(attr))]
struct Blob {
    name: Option<String>,
}

fn main() {}
