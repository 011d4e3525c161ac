use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    Running(i64),
}

fn main() {}
