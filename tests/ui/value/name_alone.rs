use msrest_model::Model;

#[derive(Model)]
#[rest(name)]
struct Job {
    name: Option<String>,
}

fn main() {}
