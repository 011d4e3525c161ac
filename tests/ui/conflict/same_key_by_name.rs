use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "second")]
    first: Option<String>,
    second: Option<String>,
}

fn main() {}
