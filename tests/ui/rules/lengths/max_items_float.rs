use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(max_items = 1.5)]
    name: Vec<String>,
}

fn main() {}
