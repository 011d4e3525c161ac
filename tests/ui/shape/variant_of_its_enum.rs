use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Pet {
    #[rest(value = "cat")]
    Cat(Box<Pet>),
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
struct Other {
    kind: Option<String>,
}

fn main() {}
