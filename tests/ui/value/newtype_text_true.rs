use msrest_model::RestType;

#[derive(RestType)]
#[rest(text = true)]
struct Id(String);

fn main() {}
