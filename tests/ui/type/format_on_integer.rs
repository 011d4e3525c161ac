use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(format = "unix-time")]
    name: Option<i64>,
}

fn main() {}
