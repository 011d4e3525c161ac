use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(format = "base64", xml(wrapped))]
    digest: Option<Vec<u8>>,
}

fn main() {}
