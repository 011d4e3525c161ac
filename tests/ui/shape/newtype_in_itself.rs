use std::collections::BTreeMap;

use msrest_model::RestType;

#[derive(RestType)]
struct Tree(Vec<Tree>);

#[derive(RestType)]
struct Table(BTreeMap<String, Option<Box<Table>>>);

mod other {
    #[derive(msrest_model::RestType)]
    pub struct Id(String);
}

#[derive(RestType)]
struct Id(other::Id);

#[derive(RestType)]
enum Json {
    Number(f64),
    List(Vec<Json>),
    More(Box<Json>),
}

fn main() {}
