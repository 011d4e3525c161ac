use msrest_model::RestType;

#[derive(RestType)]
#[rest(xml(choise), discriminator = "kind")]
enum Block {
    #[rest(required)]
    Latest(String),
    #[rest(xml(attr))]
    Committed(String),
}

fn main() {}
