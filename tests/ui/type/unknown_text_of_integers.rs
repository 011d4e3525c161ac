use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(integer)]
enum Level {
    #[rest(value = 1)]
    Low,
    #[rest(unknown)]
    Other(String),
}

fn main() {}
