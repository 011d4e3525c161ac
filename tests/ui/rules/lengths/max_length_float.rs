use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(max_length = 3.5)]
    name: Option<String>,
}

fn main() {}
