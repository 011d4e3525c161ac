use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = 3)]
    name: Option<String>,
}

fn main() {}
