use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key("id"))]
    name: Option<String>,
}

fn main() {}
