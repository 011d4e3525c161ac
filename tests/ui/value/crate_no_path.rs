use msrest_model::Model;

#[derive(Model)]
#[rest(crate = "not a path")]
struct Job {
    name: Option<String>,
}

fn main() {}
