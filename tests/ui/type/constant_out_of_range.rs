use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = 300)]
    size: u8,
}

fn main() {}
