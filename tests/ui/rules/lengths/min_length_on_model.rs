use msrest_model::Model;

#[derive(Model)]
struct Twin {
    id: Option<String>,
}

#[derive(Model)]
struct Job {
    #[rest(min_length = 1)]
    name: Option<Twin>,
}

fn main() {}
