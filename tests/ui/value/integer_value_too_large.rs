use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(integer)]
enum Level {
    #[rest(value = 9223372036854775808)]
    Low,
}

fn main() {}
