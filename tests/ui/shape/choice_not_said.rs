use msrest_model::RestType;

#[derive(RestType)]
enum Block {
    Latest(String),
}

/// The mistake is the only message, wherever the type is used.
#[derive(msrest_model::Model)]
struct BlockList {
    blocks: Vec<Block>,
}

fn main() {}
