use msrest_model::Model;

#[derive(Model)]
struct Job {
    id: Option<String>,
}

fn main() {
    let _ = Vec::<Job>::deserialize("[]");
}
