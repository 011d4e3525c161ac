use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(maximum = 18446744073709551615)]
    name: u64,
}

fn main() {}
