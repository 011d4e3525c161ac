use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(min = 1)]
    id: Option<String>,
}

fn main() {}
