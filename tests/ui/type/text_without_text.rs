use msrest_model::RestType;

#[derive(RestType)]
#[rest(text)]
struct Digest(Vec<u8>);

fn main() {}
