use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(maximum_ex = 3)]
    name: Vec<i64>,
}

fn main() {}
