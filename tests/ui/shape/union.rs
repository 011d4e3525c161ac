use msrest_model::Model;

#[derive(Model)]
union Job {
    id: u64,
}

fn main() {}
