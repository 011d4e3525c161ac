use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = true)]
    name: Option<String>,
}

fn main() {}
