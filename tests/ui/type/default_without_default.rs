use msrest_model::Model;

use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    Running,
}

#[derive(Model)]
struct Job {
    #[rest(default)]
    status: Status,
}

fn main() {}
