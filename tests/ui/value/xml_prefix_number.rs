use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(prefix = 5))]
    name: Option<String>,
}

fn main() {}
