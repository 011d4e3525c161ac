use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(requried)]
    name: Option<String>,
}

fn main() {}
