use msrest_model::Model;

#[derive(Model)]
#[rest(deny_unknown_fields)]
struct Job {
    id: Option<String>,
}

fn main() {}
