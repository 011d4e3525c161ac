use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(alias = "jobId")]
    id: Option<String>,
}

fn main() {}
