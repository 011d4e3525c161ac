use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Fish {
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
struct Other {
    size: Option<i64>,
}

fn main() {}
