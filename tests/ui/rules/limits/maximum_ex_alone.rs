use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(maximum_ex)]
    name: Option<f64>,
}

fn main() {}
