use msrest_model::Model;

struct Twin {
    id: String,
}

#[derive(Model)]
struct Job {
    twin: Option<Vec<Twin>>,
}

fn main() {}
