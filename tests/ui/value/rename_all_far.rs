use msrest_model::Model;

#[derive(Model)]
#[rest(rename_all = "Train-Case")]
struct Job {
    name: Option<String>,
}

fn main() {}
