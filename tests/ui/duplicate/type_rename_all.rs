use msrest_model::Model;

#[derive(Model)]
#[rest(rename_all = "camelCase", rename_all = "camelCase")]
struct Job {
    name: Option<String>,
}

fn main() {}
