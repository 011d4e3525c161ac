use msrest_model::Model;

#[derive(Model)]
#[rest(name = "a b", xml())]
struct Job {
    id: Option<String>,
}

fn main() {}
