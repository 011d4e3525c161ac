use msrest_model::RestType;

#[derive(RestType)]
enum Seconds {
    Whole(i64),
    Text(String),
    Exact(f64),
}

fn main() {}
