use msrest_model::{Model, RestEnum};

#[derive(RestEnum)]
enum Status {
    #[rest(vale = "running")]
    Running,
}

#[derive(Model)]
struct Job {
    status: Option<Status>,
}

fn main() {
    let job = Job { status: Status::from_value("running") };
    let _ = (job.serialize(), Status::Running.as_str(), Status::VALUES);
}
