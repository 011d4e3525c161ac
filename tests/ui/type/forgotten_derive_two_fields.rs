use msrest_model::Model;

struct Twin;

#[derive(Model)]
struct Job {
    first: Option<Twin>,
    second: Option<Twin>,
}

fn main() {}
