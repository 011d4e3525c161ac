use msrest_model::RestType;

#[derive(RestType)]
enum Seconds {
    None,
    Value(i32),
    Both(i32, i32),
}

fn main() {}
