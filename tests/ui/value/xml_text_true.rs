use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(text = true))]
    name: Option<String>,
}

fn main() {}
