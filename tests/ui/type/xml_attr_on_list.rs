use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(attr))]
    names: Option<Vec<String>>,
}

fn main() {}
