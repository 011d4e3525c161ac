use msrest_model::Model;

#[derive(Model)]
struct Job {
    owner: Option<Option<Option<String>>>,
}

fn main() {}
