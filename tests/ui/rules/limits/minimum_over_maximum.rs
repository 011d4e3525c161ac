use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(minimum = 5, maximum = 4)]
    name: i64,
}

fn main() {}
