use msrest_model::{Model, RestType};

#[derive(PartialEq, Eq, PartialOrd, Ord, RestType)]
struct Flags(Vec<bool>);

#[derive(Model)]
struct Job {
    #[rest(key = "map")]
    name: Option<std::collections::BTreeMap<bool, String>>,
    flags: std::collections::BTreeMap<Flags, String>,
}

fn main() {}
