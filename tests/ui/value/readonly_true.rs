use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(readonly = true)]
    name: Option<String>,
}

fn main() {}
