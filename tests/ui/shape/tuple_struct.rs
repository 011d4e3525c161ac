use msrest_model::Model;

#[derive(Model)]
struct Job(Option<String>);

fn main() {}
