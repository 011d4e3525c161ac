use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(format = "xml")]
    name: Option<String>,
}

fn main() {}
