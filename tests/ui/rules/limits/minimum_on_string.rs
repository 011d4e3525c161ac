use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(minimum = 3)]
    name: Option<String>,
}

fn main() {}
