use msrest_model::{Model, RestEnum, RestType};

#[derive(RestType)]
struct JobId(#[rest(min_length = 3)] String);

#[derive(RestType)]
enum Seconds {
    Value(#[rest(minimum = 1)] u32),
}

#[derive(RestEnum)]
enum Level {
    High,
    #[rest(unknown)]
    Other(#[rest(max_length = 9)] String),
}

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Pet {
    #[rest(base)]
    Dog(#[rest(required)] Dog),
}

#[derive(Model)]
struct Dog {
    kind: Option<String>,
}

#[derive(RestType)]
#[rest(xml(choice))]
enum Block {
    Latest(#[rest(secret)] String),
}

fn main() {}
