use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant)]
    name: Option<String>,
}

fn main() {}
