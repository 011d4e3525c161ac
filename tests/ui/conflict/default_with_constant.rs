use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = 3, default)]
    version: u8,
}

fn main() {}
