use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(pattern)]
    name: Option<String>,
}

fn main() {}
