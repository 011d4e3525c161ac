use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Status {
    Running,
    #[rest(unknown)]
    Other { value: String },
}

fn main() {}
