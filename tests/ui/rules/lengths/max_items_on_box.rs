use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(max_items = 3)]
    name: Option<Box<String>>,
}

fn main() {}
