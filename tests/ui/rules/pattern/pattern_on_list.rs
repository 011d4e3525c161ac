use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(pattern = "a")]
    name: Vec<String>,
}

fn main() {}
