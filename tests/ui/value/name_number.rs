use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(name = 5)]
    name: Option<String>,
}

fn main() {}
