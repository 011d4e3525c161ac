use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(default = 3)]
    retries: Option<u8>,
}

fn main() {}
