use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(default = "three")]
    retries: u8,
}

fn main() {}
