use msrest_model::RestType;

#[derive(RestType)]
#[rest(xml(choice))]
enum Block {
    Latest,
    Committed(String, String),
    Uncommitted { id: String },
}

fn main() {}
