use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(value = "job")]
    name: Option<String>,
}

fn main() {}
