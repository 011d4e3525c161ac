use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(minimum_ex = 3)]
    name: Option<chrono::NaiveDate>,
}

fn main() {}
