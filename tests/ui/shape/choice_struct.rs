use msrest_model::RestType;

#[derive(RestType)]
#[rest(xml(choice))]
struct Block {
    latest: String,
}

fn main() {}
