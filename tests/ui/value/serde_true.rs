use msrest_model::{Model, RestEnum};

#[derive(Model)]
#[rest(serde = true)]
struct Job {
    id: Option<String>,
}

#[derive(RestEnum)]
#[rest(serde)]
enum Status {
    On,
}

fn main() {}
