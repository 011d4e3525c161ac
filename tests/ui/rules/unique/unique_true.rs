use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(unique = true)]
    name: Vec<i64>,
}

fn main() {}
