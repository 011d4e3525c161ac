use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(prefix = "xsi"))]
    name: Option<String>,
}

fn main() {}
