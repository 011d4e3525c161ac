use msrest_model::Model;

struct Twin;

#[derive(Model)]
struct Job {
    #[rest(maximum = 3)]
    name: Option<Twin>,
}

fn main() {}
