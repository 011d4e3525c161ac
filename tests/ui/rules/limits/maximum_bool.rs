use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(maximum = true)]
    name: Option<i64>,
}

fn main() {}
