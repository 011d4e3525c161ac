use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(integer)]
enum Level {
    Low = 1 << 4,
}

fn main() {}
