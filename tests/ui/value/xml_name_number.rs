use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(name = 5))]
    name: Option<String>,
}

fn main() {}
