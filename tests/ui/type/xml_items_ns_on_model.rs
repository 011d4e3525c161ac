use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(items_ns = "urn:a"))]
    apple: Option<Apple>,
}

#[derive(Model)]
struct Apple {
    name: Option<String>,
}

fn main() {}
