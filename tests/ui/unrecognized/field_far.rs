use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(zzz)]
    name: Option<String>,
}

fn main() {}
