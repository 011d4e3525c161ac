use msrest_model::Model;

#[derive(Model)]
struct Dog {
    kind: Option<String>,
}

#[derive(Model)]
#[rest(discriminator = "kind", untagged)]
enum Pet {
    #[rest(base)]
    Dog(Dog),
}

fn main() {}
