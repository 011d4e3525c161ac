use msrest_model::Model;

#[derive(Model)]
#[rest(crate = 3)]
struct Job {
    name: Option<String>,
}

fn main() {}
