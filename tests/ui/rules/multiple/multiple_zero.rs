use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(multiple = 0)]
    name: i64,
}

fn main() {}
