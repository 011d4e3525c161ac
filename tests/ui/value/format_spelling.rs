use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(format = "rfc1123")]
    name: Option<String>,
}

fn main() {}
