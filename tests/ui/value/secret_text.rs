use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(secret = "yes")]
    name: Option<String>,
}

fn main() {}
