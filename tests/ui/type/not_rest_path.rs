use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(readonly)]
    name: Option<std::path::PathBuf>,
}

fn main() {}
