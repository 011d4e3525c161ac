use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(required("yes"))]
    name: Option<String>,
}

fn main() {}
