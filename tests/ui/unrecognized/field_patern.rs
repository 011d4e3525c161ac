use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(patern = "a")]
    name: Option<String>,
}

fn main() {}
