use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(keys = "jobId")]
    name: Option<String>,
}

fn main() {}
