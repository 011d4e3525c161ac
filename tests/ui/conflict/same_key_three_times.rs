use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "id")]
    first: Option<String>,
    #[rest(key = "id")]
    second: Option<String>,
    #[rest(key = "id")]
    third: Option<String>,
}

fn main() {}
