use msrest_model::Model;

struct Twin;

#[derive(Model)]
struct Job {
    #[rest(flatten)]
    name: Twin,
}

fn main() {}
