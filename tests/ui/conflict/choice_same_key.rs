use msrest_model::RestType;

#[derive(RestType)]
#[rest(xml(choice))]
enum Block {
    Latest(String),
    #[rest(key = "Latest")]
    Last(String),
    #[rest(xml(name = "Latest"))]
    Newest(String),
}

fn main() {}
