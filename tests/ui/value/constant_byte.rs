use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = b'a')]
    name: u8,
}

fn main() {}
