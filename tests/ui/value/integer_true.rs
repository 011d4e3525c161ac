use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(integer = true)]
enum Level {
    Low = 1,
}

fn main() {}
