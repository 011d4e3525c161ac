use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(attr, text))]
    name: Option<String>,
}

fn main() {}
