use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(pattern = "a")]
    name: Option<u8>,
}

fn main() {}
