use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(min_length = 3, max_length = 2)]
    name: String,
}

fn main() {}
