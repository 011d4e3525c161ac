use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    Running,
    #[rest(unkown)]
    Other(String),
}

fn main() {}
