use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "@odata\\.type", value = "#cat", xml(name = "Cat"))]
struct Cat {
    lives: Option<u8>,
}

#[derive(Model)]
#[rest(discriminator = "$type", xml())]
enum Pet {
    #[rest(value = "cat")]
    Cat(Named),
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
struct Other {
    #[rest(key = "$type")]
    kind: Option<String>,
}

#[derive(Model)]
#[rest(discriminator = "$type", xml())]
enum NamedPet {
    #[rest(value = "cat")]
    Cat(Named),
    #[rest(base)]
    Named(Named),
}

#[derive(Model)]
struct Named {
    #[rest(key = "$type", xml(attr, name = "type"))]
    kind: Option<String>,
}

fn main() {}
