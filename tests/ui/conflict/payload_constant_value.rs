use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Pet {
    #[rest(value = "cat")]
    Cat(Cat),
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
struct Cat {
    #[rest(constant = "dog")]
    kind: String,
}

#[derive(Model)]
struct Other {
    kind: Option<String>,
}

fn main() {}
