use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(max_items = 1, min_items = 2)]
    name: Vec<String>,
}

fn main() {}
