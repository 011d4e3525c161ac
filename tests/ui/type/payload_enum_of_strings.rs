use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Fish {
    #[rest(value = "a")]
    One(Word),
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
struct Other {
    kind: Option<String>,
}

#[derive(msrest_model::RestEnum)]
enum Word {
    Yes,
}

fn main() {}
