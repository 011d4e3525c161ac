use msrest_model::Model;

#[derive(Model)]
#[rest(rename = "camelCase")]
struct Job {
    name: Option<String>,
}

fn main() {}
