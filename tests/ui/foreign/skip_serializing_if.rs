use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

fn main() {}
