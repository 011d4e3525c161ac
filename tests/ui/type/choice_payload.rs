use msrest_model::RestType;

struct Id(String);

#[derive(RestType)]
#[rest(xml(choice))]
enum Block {
    Latest(Id),
    #[rest(format = "rfc-1123")]
    Committed(String),
}

fn main() {}
