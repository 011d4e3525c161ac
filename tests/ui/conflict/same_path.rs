use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "properties.id")]
    first: Option<String>,
    #[rest(key = "properties.id")]
    second: Option<String>,
}

fn main() {}
