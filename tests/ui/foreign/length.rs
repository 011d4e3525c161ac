use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(length(min = 1))]
    id: Option<String>,
}

fn main() {}
