use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(maximum = 3)]
    name: bool,
}

fn main() {}
