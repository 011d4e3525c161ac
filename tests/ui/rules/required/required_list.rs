use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(required(true))]
    name: Option<String>,
}

fn main() {}
