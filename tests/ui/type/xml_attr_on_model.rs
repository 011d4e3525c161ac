use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(attr))]
    apple: Option<Apple>,
}

#[derive(Model)]
struct Apple {
    name: Option<String>,
}

fn main() {}
