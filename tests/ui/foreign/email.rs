use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(email)]
    id: Option<String>,
}

fn main() {}
