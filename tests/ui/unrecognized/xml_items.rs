use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(itemsName = "Apple"))]
    names: Option<Vec<String>>,
}

fn main() {}
