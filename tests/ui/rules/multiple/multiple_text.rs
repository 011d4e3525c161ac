use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(multiple = "2")]
    name: Option<i64>,
}

fn main() {}
