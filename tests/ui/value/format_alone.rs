use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(format)]
    name: Option<String>,
}

fn main() {}
