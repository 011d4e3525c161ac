use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(pattern = 3)]
    name: Option<String>,
}

fn main() {}
