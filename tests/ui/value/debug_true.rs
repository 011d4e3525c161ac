use msrest_model::Model;

#[derive(Model)]
#[rest(debug = true)]
struct Job {
    name: Option<String>,
}

fn main() {}
