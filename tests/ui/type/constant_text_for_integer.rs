use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = "three")]
    name: i64,
}

fn main() {}
