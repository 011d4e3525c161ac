use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(minimum = "x")]
    name: Option<i64>,
}

fn main() {}
