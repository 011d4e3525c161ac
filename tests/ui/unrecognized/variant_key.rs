use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    #[rest(key = "running")]
    Running,
}

fn main() {}
