use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(min_length = "3")]
    name: Option<String>,
}

fn main() {}
