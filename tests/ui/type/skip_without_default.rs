use msrest_model::Model;

struct Connection;

#[derive(Model)]
struct Job {
    #[rest(skip)]
    connection: Connection,
}

fn main() {}
