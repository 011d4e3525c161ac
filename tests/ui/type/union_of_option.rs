use msrest_model::RestType;

#[derive(RestType)]
enum Seconds {
    Value(Option<i32>),
    Text(String),
}

fn main() {}
