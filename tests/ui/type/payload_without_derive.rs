use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Fish {
    #[rest(value = "a")]
    One(Twin),
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
struct Other {
    kind: Option<String>,
}

struct Twin;

fn main() {}
