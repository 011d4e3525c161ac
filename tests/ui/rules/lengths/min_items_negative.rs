use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(min_items = -1)]
    name: Vec<String>,
}

fn main() {}
