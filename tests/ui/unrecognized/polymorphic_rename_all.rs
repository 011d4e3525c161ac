use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind", rename_all = "camelCase")]
enum Fish {
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
struct Other {
    kind: Option<String>,
}

fn main() {}
