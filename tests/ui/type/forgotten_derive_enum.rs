use msrest_model::Model;

enum Status {
    Running,
}

#[derive(Model)]
struct Job {
    status: Option<Status>,
}

fn main() {}
