use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "dType", value = "cat")]
struct Cat {
    name: Option<String>,
}

#[derive(Model)]
#[rest(discriminator = "dType", value = "siamese")]
struct Siamese {
    #[rest(key = "dType")]
    d_type: Option<String>,
    #[rest(flatten)]
    cat: Cat,
}

fn main() {}
