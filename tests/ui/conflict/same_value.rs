use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    #[rest(value = "running")]
    Running,
    #[rest(value = "running")]
    Started,
}

fn main() {}
