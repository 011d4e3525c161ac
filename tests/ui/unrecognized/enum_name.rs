use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(name = "JobStatus")]
enum Status {
    Running,
}

fn main() {}
