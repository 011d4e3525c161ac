use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(integer)]
#[repr(i64)]
enum Level {
    #[rest(unknown)]
    Other(i64) = 1,
}

fn main() {}
