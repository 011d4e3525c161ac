use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(minimum = 0.5, maximum = 0)]
    name: f64,
}

fn main() {}
