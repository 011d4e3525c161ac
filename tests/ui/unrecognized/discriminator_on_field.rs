use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(discriminator = "kind")]
    name: Option<String>,
}

fn main() {}
