use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "properties.kind")]
enum Fish {
    #[rest(value = "salmon")]
    Salmon(Salmon),
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
struct Salmon {
    properties: Option<String>,
}

#[derive(Model)]
struct Other {
    #[rest(key = "properties.kind")]
    kind: Option<String>,
}

fn main() {}
