use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = 3)]
    name: String,
}

fn main() {}
