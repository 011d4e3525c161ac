use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status<T> {
    Running,
    #[rest(unknown)]
    Other(T),
}

fn main() {}
