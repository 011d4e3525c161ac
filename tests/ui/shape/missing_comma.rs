use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "id" readonly)]
    name: Option<String>,
}

fn main() {}
