use msrest_model::Model;

struct Twin;

#[derive(Model)]
struct Page<T> {
    items: Option<Vec<T>>,
}

fn main() {
    let page = Page { items: Some(vec![Twin]) };
    let _ = Model::validate(&page);
}
