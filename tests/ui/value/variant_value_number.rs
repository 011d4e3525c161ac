use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    #[rest(value = 3)]
    Running,
}

fn main() {}
