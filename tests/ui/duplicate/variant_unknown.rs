use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    Running,
    #[rest(unknown, unknown)]
    Other(String),
}

fn main() {}
