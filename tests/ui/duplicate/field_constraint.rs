use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(maximum = 3, maximum = 4)]
    name: Option<i64>,
}

fn main() {}
