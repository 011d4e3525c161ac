use msrest_model::Model;

struct Twin;

fn main() {
    let _ = Model::serialize(&Twin);
}
