use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(name = "id", key = "jobId")]
    job: Option<String>,
    id: Option<String>,
}

fn main() {}
