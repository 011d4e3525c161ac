use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(wrapped)]
    names: Option<Vec<String>>,
}

fn main() {}
