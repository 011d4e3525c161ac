use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(minimum = 1, max_length = 3)]
    name: bool,
}

fn main() {}
