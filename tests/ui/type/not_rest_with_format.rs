use msrest_model::Model;

struct Twin;

#[derive(Model)]
struct Job {
    #[rest(format = "date")]
    name: Option<Twin>,
}

fn main() {}
