use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(multiple = 0.0)]
    name: f64,
}

fn main() {}
