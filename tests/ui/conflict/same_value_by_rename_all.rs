use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(rename_all = "camelCase")]
enum Status {
    #[rest(value = "running")]
    Started,
    Running,
}

fn main() {}
