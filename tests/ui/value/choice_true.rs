use msrest_model::RestType;

#[derive(RestType)]
#[rest(xml(choice = true))]
enum Block {
    Latest(String),
}

fn main() {}
