use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = 3, min_items = 1)]
    name: i64,
}

fn main() {}
