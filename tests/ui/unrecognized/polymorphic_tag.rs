use msrest_model::Model;

#[derive(Model)]
#[rest(tag = "kind")]
enum Fish {
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
struct Other {
    kind: Option<String>,
}

fn main() {}
