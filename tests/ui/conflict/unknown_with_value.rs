use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    Running,
    #[rest(unknown, value = "other")]
    Other(String),
}

fn main() {}
