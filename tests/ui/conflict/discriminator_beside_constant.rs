use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind", value = "cat")]
struct Cat {
    #[rest(constant = "dog")]
    kind: String,
}

#[derive(Model)]
#[rest(discriminator = "kind", value = "cat")]
struct Same {
    #[rest(constant = "cat")]
    kind: String,
}

#[derive(Model)]
#[rest(discriminator = "kind", value = "1")]
struct Number {
    #[rest(constant = 1)]
    kind: i64,
}

fn main() {}
