use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest]
    name: Option<String>,
}

fn main() {}
