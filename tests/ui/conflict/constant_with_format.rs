use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = "job", format = "str")]
    name: Option<String>,
}

fn main() {}
