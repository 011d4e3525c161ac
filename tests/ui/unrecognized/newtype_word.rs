use msrest_model::RestType;

#[derive(RestType)]
#[rest(name = "Key", txt)]
struct Key(Vec<u8>);

#[derive(RestType)]
enum Size {
    #[rest(text)]
    Bytes(u64),
}

fn main() {}
