use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(integer)]
enum Level {
    #[rest(value = 1)]
    Low = 1,
}

fn main() {}
