use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml("Name"))]
    name: Option<String>,
}

fn main() {}
