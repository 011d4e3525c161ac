use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(additional_properties)]
    name: String,
}

fn main() {}
