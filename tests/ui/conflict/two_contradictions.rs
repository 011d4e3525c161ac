use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(minimum = 5, maximum = 4)]
    size: i64,
    #[rest(min_length = 5, max_length = 4)]
    name: String,
}

fn main() {}
