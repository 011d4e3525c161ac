use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(min_items = 3)]
    name: Option<String>,
}

fn main() {}
