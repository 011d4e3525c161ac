use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(min_length = 3)]
    name: Option<i64>,
}

fn main() {}
