use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(max_length = -1)]
    name: Option<String>,
}

fn main() {}
