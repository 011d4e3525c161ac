use msrest_model::Model;

#[derive(Model)]
#[rest(name = "A", name = "B")]
struct Job {
    name: Option<String>,
}

fn main() {}
