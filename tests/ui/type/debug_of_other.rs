use msrest_model::Model;

#[derive(Model)]
#[rest(debug)]
struct Job {
    name: Option<String>,
    inner: Option<Inner>,
    #[rest(secret)]
    secret: Option<Inner>,
}

#[derive(Model)]
struct Inner {}

fn main() {}
