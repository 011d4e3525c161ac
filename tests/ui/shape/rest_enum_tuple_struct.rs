use msrest_model::RestEnum;

#[derive(RestEnum)]
struct JobId(String);

fn main() {}
