use msrest_model::RestType;

#[derive(RestType)]
#[rest(format = "rfc-1123")]
struct JobId(String);

#[derive(RestType)]
#[rest(format = "base64")]
struct Keys(Vec<Vec<u8>>);

fn main() {}
