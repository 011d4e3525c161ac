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
    kind: Option<i32>,
}

#[derive(Model)]
struct Other {
    kind: Vec<String>,
}

fn main() {}
