use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "a..b")]
    name: Option<String>,
}

fn main() {}
