use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(readOnly)]
    name: Option<String>,
}

fn main() {}
