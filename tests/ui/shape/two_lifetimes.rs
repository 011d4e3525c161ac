use msrest_model::Model;

#[derive(Model)]
struct Job<'a, 'b> {
    first: Option<&'a str>,
    second: Option<&'b str>,
}

fn main() {}
