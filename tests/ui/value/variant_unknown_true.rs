use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    Running,
    #[rest(unknown = true)]
    Other(String),
}

fn main() {}
