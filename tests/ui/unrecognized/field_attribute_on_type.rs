use msrest_model::Model;

#[derive(Model)]
#[rest(key = "job")]
struct Job {
    name: Option<String>,
}

fn main() {}
