use msrest_model::Model;

struct Twin {
    id: String,
}

#[derive(Model)]
struct Job {
    twin: Twin,
}

fn main() {}
