use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = "abc", maximum = 3)]
    name: String,
}

fn main() {}
