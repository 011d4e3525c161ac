use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(wrapped, items_prefix = "a"))]
    names: Option<Vec<String>>,
}

fn main() {}
