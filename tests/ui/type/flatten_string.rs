use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(flatten)]
    name: String,
}

fn main() {}
