use msrest_model::Model;

#[derive(Model)]
#[rest(xml())]
struct Value {
    #[rest(xml(attr, qname))]
    kind: Option<i32>,
}

fn main() {}
