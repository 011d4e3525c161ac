use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Fish {
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
#[rest(discriminator = "kind")]
struct Other {
    kind: Option<String>,
}

fn main() {}
