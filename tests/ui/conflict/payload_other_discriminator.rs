use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Fish {
    #[rest(base, value = "other")]
    Other(Other),
}

#[derive(Model)]
#[rest(discriminator = "type", value = "other")]
struct Other {
    kind: Option<String>,
}

fn main() {}
