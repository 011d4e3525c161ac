use msrest_model::Model;

#[derive(Model)]
struct Lamp {
    #[rest(integer)]
    level: Option<i32>,
}

fn main() {}
