use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(skip = true)]
    id: String,
}

fn main() {}
