use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(text))]
    numbers: Vec<i32>,
}

fn main() {}
