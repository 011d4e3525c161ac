use msrest_model::Model;

type Nullable<T> = Option<Option<T>>;

#[derive(Model)]
struct Patch {
    name: Option<Nullable<String>>,
}

#[derive(Model)]
struct Patches {
    names: Vec<Option<Nullable<String>>>,
}

fn main() {}
