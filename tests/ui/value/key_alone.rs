use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key)]
    name: Option<String>,
}

fn main() {}
