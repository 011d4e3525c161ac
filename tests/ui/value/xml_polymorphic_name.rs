use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind", xml(name = "a b"))]
enum Filter {
    #[rest(base)]
    Base(Base),
}

#[derive(Model)]
struct Base {
    kind: Option<String>,
}

fn main() {}
