use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(pattern = "[z-a]")]
    name: Option<String>,
}

fn main() {}
