use msrest_model::RestEnum;

#[derive(RestEnum)]
struct Status {
    name: Option<String>,
}

fn main() {}
