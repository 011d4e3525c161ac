use msrest_model::Model;

#[derive(Model)]
struct Job {
    #[rest(readOnly)]
    first: Option<String>,
    #[rest(key = "a..b")]
    second: Option<String>,
    #[rest(format = "rfc1123")]
    third: Option<String>,
    #[rest(required = true)]
    fourth: Option<String>,
    #[rest(min_length = "3")]
    fifth: Option<String>,
}

fn main() {}
