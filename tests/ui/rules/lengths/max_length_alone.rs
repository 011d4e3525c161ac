use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(max_length)]
    name: Option<String>,
}

fn main() {}
