use msrest_model::Model;

#[derive(Model)]
#[rest(renameAll = "camelCase")]
struct Job {
    name: Option<String>,
}

fn main() {}
