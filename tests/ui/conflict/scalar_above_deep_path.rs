use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "a")]
    first: Option<String>,
    #[rest(key = "a.b.c")]
    second: Option<String>,
}

fn main() {}
