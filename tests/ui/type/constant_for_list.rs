use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = "job")]
    name: Vec<String>,
}

fn main() {}
