use msrest_model::RestType;

#[derive(RestType)]
struct JobId {
    id: String,
}

fn main() {}
