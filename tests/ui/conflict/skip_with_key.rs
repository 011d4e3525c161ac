use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(skip, key = "properties.id")]
    id: String,
}

fn main() {}
