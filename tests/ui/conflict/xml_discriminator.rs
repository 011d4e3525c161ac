use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind", value = "cat")]
struct Cat {
    #[rest(xml(name = "kind"))]
    breed: Option<String>,
    #[rest(xml(name = "kind", attr))]
    tag: Option<String>,
}

#[derive(Model)]
#[rest(discriminator = "type")]
enum Pet {
    #[rest(value = "dog")]
    Dog(Dog),
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
struct Dog {
    #[rest(key = "size.type", xml(name = "type"))]
    size: Option<String>,
}

#[derive(Model)]
struct Other {
    r#type: Option<String>,
}

fn main() {}
