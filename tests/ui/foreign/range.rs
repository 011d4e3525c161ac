use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(range(min = 1, max = 9))]
    id: Option<String>,
}

fn main() {}
