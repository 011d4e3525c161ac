use msrest_model::Model;

#[derive(Model)]
#[rest(flatten)]
struct Job {
    name: Option<String>,
}

fn main() {}
