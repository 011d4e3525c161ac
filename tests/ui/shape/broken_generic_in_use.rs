use msrest_model::Model;

#[derive(Model)]
struct Page<T> {
    #[rest(keys = "value")]
    items: Vec<T>,
}

fn main() {
    let page = Page { items: vec![1_i64] };
    let _ = page.serialize();
}
