use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator)]
enum Fish {
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
struct Other {
    kind: Option<String>,
}

fn main() {}
