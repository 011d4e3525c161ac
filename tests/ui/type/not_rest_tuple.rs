use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "pair")]
    name: Option<(i64, i64, i64, i64, i64)>,
}

fn main() {}
