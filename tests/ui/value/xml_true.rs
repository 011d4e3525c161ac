use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml = true)]
    name: Option<String>,
}

fn main() {}
