use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(constant = 4, maximum_ex = 4)]
    name: i64,
}

fn main() {}
