use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Fish {
    #[rest(vale = "a", base)]
    Other(Other),
}

#[derive(Model)]
struct Other {
    kind: Option<String>,
}

fn main() {}
