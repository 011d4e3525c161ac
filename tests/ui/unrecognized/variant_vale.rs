use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    #[rest(vale = "running")]
    Running,
}

fn main() {}
