use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(base)]
    name: Option<String>,
}

fn main() {}
