use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(format = "rfc-1123")]
    name: Option<String>,
}

fn main() {}
