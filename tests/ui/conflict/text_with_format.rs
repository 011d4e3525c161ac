use msrest_model::RestType;

#[derive(RestType)]
#[rest(text, format = "str")]
struct Listen(std::net::SocketAddr);

#[derive(RestType)]
#[rest(format = "unix-time")]
struct Wrapper<T>(T);

fn main() {}
