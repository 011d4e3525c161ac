use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(integer)]
enum Level {
    #[rest(value)]
    Low,
}

fn main() {}
