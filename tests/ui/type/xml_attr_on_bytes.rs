use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(attr))]
    digest: Option<Vec<u8>>,
}

fn main() {}
