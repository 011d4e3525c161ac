use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(items_name = "1"))]
    names: Option<Vec<String>>,
}

fn main() {}
