use msrest_model::Model;

struct Twin;

#[derive(Model)]
struct Job {
    #[rest(min_items = 3)]
    name: Vec<Twin>,
}

fn main() {}
