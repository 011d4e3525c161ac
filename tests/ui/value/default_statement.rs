use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(default = 3;)]
    retries: u8,
}

fn main() {}
