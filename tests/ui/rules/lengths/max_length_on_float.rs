use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(max_length = 3)]
    name: f64,
}

fn main() {}
