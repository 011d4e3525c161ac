use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(default =)]
    retries: u8,
}

fn main() {}
