use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(custom(check))]
    id: Option<String>,
}

fn main() {}
