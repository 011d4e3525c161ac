use msrest_model::Model;

#[derive(Model)]
struct Twin {
    id: Option<String>,
}

#[derive(Model)]
struct Job {
    #[rest(flatten)]
    name: Option<Twin>,
}

fn main() {}
