use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(atr))]
    name: Option<String>,
}

fn main() {}
