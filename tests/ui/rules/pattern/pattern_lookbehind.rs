use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(pattern = "(?<=a")]
    name: Option<String>,
}

fn main() {}
