use msrest_model::Model;

struct Twin {
    id: String,
}

#[derive(Model)]
struct Job {
    #[rest(readonly, key = "properties.twin")]
    twin: Option<Twin>,
}

fn main() {}
