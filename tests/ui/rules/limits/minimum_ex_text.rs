use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(minimum_ex = "0")]
    name: Option<f64>,
}

fn main() {}
