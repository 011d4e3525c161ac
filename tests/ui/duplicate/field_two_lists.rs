use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "a", readonly)]
    #[rest(readonly)]
    name: Option<String>,
}

fn main() {}
