use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(integer)]
enum Level {
    Low = 1,
    High,
}

fn main() {}
