use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(rename_all = "camelCase")]
    name: Option<String>,
}

fn main() {}
