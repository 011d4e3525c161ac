use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(minimum = 5, maximum_ex = 5)]
    name: i64,
}

fn main() {}
