use msrest_model::Model;

#[derive(Model)]
enum Job {
    Running,
}

fn main() {}
