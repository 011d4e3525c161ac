//! Objects of three attributes: what an object costs.

use super::{Shape, array};

pub(crate) struct SmallObjects;

impl Shape for SmallObjects {
    const NAME: &'static str = "small_objects";
    const COUNT: usize = 10_000;
    const FEW: Option<usize> = Some(200);

    type Ours = Vec<ours::Device>;
    type Theirs = Vec<for_serde::Device>;

    fn text(count: usize) -> String {
        array(count, |number| {
            format!(r#"{{"id":{number},"ok":{},"name":"p{number}"}}"#, number.is_multiple_of(3))
        })
    }

    fn keys() -> Vec<&'static str> {
        KEYS.to_vec()
    }
}

models! {
    Device {
        "id" id: i64,
        "ok" is_ok: bool,
        "name" name: String,
    }
}
