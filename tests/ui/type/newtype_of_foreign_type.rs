use msrest_model::RestType;

struct Uuid(u128);

#[derive(RestType)]
struct Id(Uuid);

fn main() {}
