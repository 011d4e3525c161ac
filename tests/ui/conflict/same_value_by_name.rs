use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    Running,
    #[rest(value = "Running")]
    Started,
}

fn main() {}
