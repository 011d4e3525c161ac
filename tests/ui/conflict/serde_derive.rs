use msrest_model::Model;
use serde::{Deserialize, Serialize};

#[derive(Model, Serialize, Deserialize)]
struct Job {
    id: Option<String>,
}

fn main() {}
