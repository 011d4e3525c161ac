use msrest_model::Model;

#[derive(Model)]
#[rest(discriminator = "t", value = "x")]
struct Job {
    t: Option<i32>,
}

fn main() {}
