use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(conversions)]
enum Level {
    Low,
}

fn main() {}
