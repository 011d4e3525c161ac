use msrest_model::Model;

#[derive(Model)]
struct Blob {
    #[rest(xml(items_name = "Tag"))]
    tags: Option<Vec<String>>,
    #[rest(xml(name = "Tag"))]
    tag: Option<String>,
}

fn main() {}
