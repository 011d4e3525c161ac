use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = MAX)]
    name: i64,
}

fn main() {}
