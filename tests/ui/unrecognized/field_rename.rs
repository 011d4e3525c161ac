use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(rename = "jobId")]
    id: Option<String>,
}

fn main() {}
