use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(attr, name = "xsi:type"))]
    name: Option<String>,
}

fn main() {}
