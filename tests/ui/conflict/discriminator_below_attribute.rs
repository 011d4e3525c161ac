use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "p.t", value = "x")]
struct Job {
    p: Option<String>,
}

#[derive(Model)]
#[rest(discriminator = "p", value = "x")]
struct Task {
    #[rest(key = "p.size")]
    size: Option<i32>,
}

#[derive(Model)]
#[rest(discriminator = "@type", attribute = "kind", value = "x")]
struct Pet {
    kind: Option<String>,
}

fn main() {}
