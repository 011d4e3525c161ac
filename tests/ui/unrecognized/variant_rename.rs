use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    #[rest(rename = "running")]
    Running,
}

fn main() {}
