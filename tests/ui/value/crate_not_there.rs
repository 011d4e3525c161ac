use msrest_model::Model;

#[derive(Model)]
#[rest(crate = "wire")]
struct Job {
    name: Option<String>,
}

fn main() {}
