use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = 3, multiple = 2)]
    name: i64,
}

fn main() {}
