use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(maximum = 3)]
    name: Option<msrest_model::Duration>,
}

fn main() {}
