use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = 0.5)]
    name: Option<i32>,
}

fn main() {}
