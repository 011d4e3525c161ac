use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Level {
    Low = 1,
    High,
}

fn main() {}
