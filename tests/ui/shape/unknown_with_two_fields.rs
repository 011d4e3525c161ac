use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    Running,
    #[rest(unknown)]
    Other(String, i64),
}

fn main() {}
