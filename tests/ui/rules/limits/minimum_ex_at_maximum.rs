use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(minimum_ex = 5, maximum = 5.0)]
    name: f64,
}

fn main() {}
