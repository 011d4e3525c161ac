use msrest_model::RestType;

#[derive(RestType)]
#[rest(xml(choice))]
enum Block {
    #[rest(key = "@latest")]
    Latest(String),
    #[rest(key = "@last", xml(name = "Last"))]
    Last(String),
}

fn main() {}
