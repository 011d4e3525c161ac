use msrest_model::Model;

#[derive(Model)]
#[rest(colour = "red")]
struct Job {
    name: Option<String>,
}

fn main() {}
