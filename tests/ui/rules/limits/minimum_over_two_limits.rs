use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(minimum = 5, maximum = 4, maximum_ex = 3)]
    count: Option<i64>,
}

fn main() {}
