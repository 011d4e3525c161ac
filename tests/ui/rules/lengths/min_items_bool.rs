use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(min_items = true)]
    name: Vec<i64>,
}

fn main() {}
