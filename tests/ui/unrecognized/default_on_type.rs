use msrest_model::Model;

#[derive(Model)]
#[rest(default)]
struct Job {
    id: Option<String>,
}

fn main() {}
