use msrest_model::Model;

#[derive(Model)]
#[rest(xml(name = "Item"))]
struct Item {
    size: Option<i32>,
}

#[derive(Model)]
#[rest(xml(name = "Box"))]
struct Plain {
    first: Option<Box<Item>>,
    items: Option<Vec<Item>>,
}

#[derive(Model)]
#[rest(xml(name = "Box"))]
struct Lists {
    items: Vec<Item>,
    #[rest(xml(name = "More"))]
    more: Vec<Item>,
}

#[derive(Model)]
#[rest(xml(name = "Box"))]
struct Wrapped {
    first: Option<Item>,
    #[rest(xml(wrapped))]
    items: Vec<Item>,
    names: Option<Vec<String>>,
    name: Option<String>,
}

#[derive(Model)]
struct OnlyJson {
    first: Option<Item>,
    items: Vec<Item>,
}

fn main() {}
