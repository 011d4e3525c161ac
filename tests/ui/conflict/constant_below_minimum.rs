use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = 3, minimum = 4)]
    name: i64,
}

fn main() {}
