use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(wrapped))]
    name: Option<String>,
}

fn main() {}
