use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {}

fn main() {}
