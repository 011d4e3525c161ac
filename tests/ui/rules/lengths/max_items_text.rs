use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(max_items = "9")]
    name: Vec<i64>,
}

fn main() {}
