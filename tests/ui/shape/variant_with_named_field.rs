use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    Running { since: i64 },
}

fn main() {}
