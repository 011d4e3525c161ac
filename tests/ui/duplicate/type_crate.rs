use msrest_model::Model;

#[derive(Model)]
#[rest(crate = "msrest_model", crate = "msrest_model")]
struct Job {
    name: Option<String>,
}

fn main() {}
