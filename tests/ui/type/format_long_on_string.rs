use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(format = "long")]
    name: Option<String>,
}

fn main() {}
