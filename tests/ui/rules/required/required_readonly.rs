use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(readonly, required)]
    name: Option<String>,
}

fn main() {}
