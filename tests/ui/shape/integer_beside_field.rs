use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(integer)]
enum Level {
    Low = 1,
    High = 2,
    #[rest(unknown)]
    Other(i64),
}

fn main() {}
