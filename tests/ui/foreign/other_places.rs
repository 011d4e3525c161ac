use msrest_model::{Model, RestEnum, RestType};

#[derive(RestType)]
#[rest(tag = "kind")]
enum Seconds {
    #[rest(rename = "value")]
    Value(u32),
    #[rest(other)]
    Text(String),
}

#[derive(RestEnum)]
#[rest(rename = "Level", variant_identifier)]
enum Level {
    High,
}

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Pet {
    #[rest(other)]
    Dog(Dog),
}

#[derive(Model)]
struct Dog {
    kind: Option<String>,
    #[rest(prefix("D"))]
    name: Option<String>,
    #[rest(type = "iso-8601")]
    born: Option<String>,
}

fn main() {}
