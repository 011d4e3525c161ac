use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = "abc", pattern = "^[0-9]+$")]
    name: String,
}

fn main() {}
