use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    #[rest(value = "a", value = "b")]
    Running,
}

fn main() {}
