use msrest_model::Model;

#[derive(Model)]
#[rest(rename_all)]
struct Job {
    name: Option<String>,
}

fn main() {}
