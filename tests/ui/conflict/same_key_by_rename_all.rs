use msrest_model::Model;

#[derive(Model)]
#[rest(rename_all = "camelCase")]
struct Job {
    #[rest(key = "jobId")]
    first: Option<String>,
    job_id: Option<String>,
}

fn main() {}
