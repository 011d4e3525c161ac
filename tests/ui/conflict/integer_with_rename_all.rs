use msrest_model::RestEnum;

#[derive(RestEnum)]
#[rest(integer, rename_all = "camelCase")]
enum Level {
    Low = 1,
}

fn main() {}
