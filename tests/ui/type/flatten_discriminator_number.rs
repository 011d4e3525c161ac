use msrest_model::Model;

#[derive(Model)]
struct Tag {
    #[rest(key = "properties.kind")]
    number: i32,
}

#[derive(Model)]
#[rest(discriminator = "properties.kind", value = "cat")]
struct Cat {
    #[rest(flatten)]
    tag: Tag,
}

fn main() {}
