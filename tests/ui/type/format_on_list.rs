use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(format = "base64")]
    name: Vec<String>,
}

fn main() {}
