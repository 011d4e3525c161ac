use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(with = "hex")]
    id: Option<String>,
}

fn main() {}
