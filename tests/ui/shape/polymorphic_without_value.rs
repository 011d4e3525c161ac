use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Fish {
    One(Other),
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
struct Other {
    kind: Option<String>,
}

fn main() {}
