use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest = "id"]
    name: Option<String>,
}

fn main() {}
