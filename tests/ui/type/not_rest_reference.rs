use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "name")]
    name: Option<&'static str>,
}

fn main() {}
