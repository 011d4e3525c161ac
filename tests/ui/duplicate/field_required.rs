use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(required, required)]
    name: Option<String>,
}

fn main() {}
