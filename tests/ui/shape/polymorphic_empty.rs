use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Fish {}

fn main() {}
