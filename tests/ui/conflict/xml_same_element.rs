use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(name = "second"))]
    first: Option<String>,
    second: Option<String>,
}

fn main() {}
