use msrest_model::Model;

#[derive(Model)]
struct Job<'a> {
    name: Option<&'a str>,
}

fn main() {}
