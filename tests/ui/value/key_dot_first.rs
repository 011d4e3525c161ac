use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = ".a")]
    name: Option<String>,
}

fn main() {}
