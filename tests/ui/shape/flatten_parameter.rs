use msrest_model::Model;

#[derive(Model)]
struct Page<T> {
    #[rest(flatten)]
    base: Base<T>,
}

#[derive(Model)]
struct Base<T> {
    items: Vec<T>,
}

fn main() {}
