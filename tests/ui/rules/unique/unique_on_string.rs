use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(unique)]
    name: String,
}

fn main() {}
