use msrest_model::Model;

#[derive(Debug, Model)]
#[rest(debug)]
struct Job {
    name: Option<String>,
}

fn main() {}
