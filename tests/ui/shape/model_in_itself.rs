use msrest_model::Model;

#[derive(Model)]
struct Node {
    child: Node,
}

fn main() {}
