use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(minLength = 3)]
    name: Option<String>,
}

fn main() {}
