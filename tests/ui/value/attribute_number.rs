use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind", attribute = 5)]
enum Fish {
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
struct Other {
    kind: Option<String>,
}

fn main() {}
