use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(key = "@id")]
    id: Option<String>,
    #[rest(key = "$ref", xml(attr))]
    reference: Option<String>,
}

fn main() {}
