use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant("job"))]
    name: Option<String>,
}

fn main() {}
