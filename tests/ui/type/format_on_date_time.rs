use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(format = "date")]
    name: Option<chrono::DateTime<chrono::Utc>>,
}

fn main() {}
