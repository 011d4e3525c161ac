use msrest_model::Model;

#[derive(Model)]
struct Twin {
    id: Option<String>,
}

#[derive(Model)]
struct Job {
    #[rest(format = "object")]
    twin: Option<Twin>,
}

fn main() {}
