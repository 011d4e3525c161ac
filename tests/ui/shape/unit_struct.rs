use msrest_model::Model;

#[derive(Model)]
struct Job;

fn main() {}
