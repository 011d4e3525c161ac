use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(minimum_ex = 6, maximum_ex = 5)]
    name: i64,
}

fn main() {}
