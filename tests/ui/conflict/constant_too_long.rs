use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = "abc", max_length = 2)]
    name: String,
}

fn main() {}
