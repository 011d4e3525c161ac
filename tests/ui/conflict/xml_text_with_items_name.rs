use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(text, items_name = "Name"))]
    name: Option<String>,
}

fn main() {}
