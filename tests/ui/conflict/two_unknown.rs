use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    Running,
    #[rest(unknown)]
    Other(String),
    #[rest(unknown)]
    Unknown(String),
}

fn main() {}
