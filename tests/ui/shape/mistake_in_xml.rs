use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(name "Name"), readOnly)]
    name: Option<String>,
}

fn main() {}
