use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(rename_all = "camel")]
enum Status {
    Running,
}

fn main() {}
