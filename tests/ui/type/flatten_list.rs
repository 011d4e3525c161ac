use msrest_model::Model;

#[derive(Model)]
struct Twin {
    id: Option<String>,
}

#[derive(Model)]
struct Job {
    #[rest(flatten)]
    name: Vec<Twin>,
}

fn main() {}
