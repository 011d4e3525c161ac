use msrest_model::Model;

#[derive(Model)]
#[rest(transparent)]
struct Job {
    id: Option<String>,
}

fn main() {}
