//! Resources with a dozen tags each: maps of texts.

use super::random::Random;
use super::{Shape, array, joined};

pub(crate) struct Tags;

impl Shape for Tags {
    const NAME: &'static str = "tags";
    const COUNT: usize = 1000;
    const FEW: Option<usize> = Some(50);

    type Ours = Vec<ours::Resource>;
    type Theirs = Vec<for_serde::Resource>;

    fn text(count: usize) -> String {
        array(count, resource)
    }

    fn keys() -> Vec<&'static str> {
        KEYS.to_vec()
    }
}

fn resource(number: usize) -> String {
    let mut random = Random::new(number);
    let tags = joined(12, |index| {
        format!(r#""{} {}":"{}""#, random.word(), (number * 7 + index * 5) % 12, random.words(2))
    });
    format!(r#"{{"id":"resource-{number}","tags":{{{tags}}}}}"#)
}

models! {
    Resource {
        "id" id: String,
        "tags" tags: BTreeMap<String, String>,
    }
}
