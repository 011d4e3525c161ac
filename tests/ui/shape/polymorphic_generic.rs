use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Fish<T> {
    #[rest(base)]
    Other(T),
}

fn main() {}
