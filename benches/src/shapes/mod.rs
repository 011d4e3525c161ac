//! Documents of many shapes, one file for each: its text, generated the same on every run, and the models of both sides.

/// Models with the same attributes for both sides: modules `ours` and `for_serde`, and `KEYS`, the keys of them all.
macro_rules! models {
    ($($name:ident { $($key:literal $field:ident: $type:ty,)* })*) => {
        pub(crate) const KEYS: &[&str] = &[$($($key),*),*];

        pub(crate) mod ours {
            #[allow(unused_imports, reason = "only some shapes have maps")]
            use std::collections::BTreeMap;

            $(
                #[derive(msrest_model::Model)]
                pub(crate) struct $name {
                    $(#[rest(key = $key)] pub(crate) $field: Option<$type>,)*
                }
            )*
        }

        pub(crate) mod for_serde {
            #[allow(unused_imports, reason = "only some shapes have maps")]
            use std::collections::BTreeMap;

            $(
                #[derive(serde::Serialize, serde::Deserialize)]
                pub(crate) struct $name {
                    $(
                        #[serde(rename = $key, skip_serializing_if = "Option::is_none")]
                        pub(crate) $field: Option<$type>,
                    )*
                }
            )*
        }
    };
}

pub(crate) mod arm;
pub(crate) mod base64;
pub(crate) mod catalogue;
pub(crate) mod coordinates;
pub(crate) mod escapes;
pub(crate) mod job;
mod random;
pub(crate) mod small_objects;
pub(crate) mod sparse_rows;
pub(crate) mod tags;
pub(crate) mod tank;
pub(crate) mod telemetry;
pub(crate) mod timeline;
pub(crate) mod wide_rows;

use msrest_model::{Model, RestType};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Documents of one kind, and the models of both sides for them.
pub(crate) trait Shape: 'static {
    const NAME: &'static str;
    const SIZE: &'static str = "large";
    /// Objects of the document that is timed.
    const COUNT: usize;
    /// Objects of the document whose instructions are counted; none if another size of the shape has that.
    const FEW: Option<usize>;

    type Ours: RestType + Serialize + DeserializeOwned;
    type Theirs: Serialize + DeserializeOwned + 'static;

    /// A document of so many objects, compact, as services send it.
    fn text(count: usize) -> String;

    /// The keys of all attributes.
    fn keys() -> Vec<&'static str>;
}

/// The document with the key of every attribute in upper case; the keys of maps and of any JSON are data and stay.
pub(crate) fn in_wrong_case<S: Shape>(text: &str) -> String {
    let mut keys = S::keys();
    keys.sort_unstable();
    keys.dedup();
    keys.iter().fold(text.to_owned(), |text, key| {
        text.replace(&format!("\"{key}\":"), &format!("\"{}\":", key.to_uppercase()))
    })
}

/// The parts of every key of a model.
fn keys_of<M: Model>() -> Vec<&'static str> {
    <M as Model>::schema().attributes().iter().flat_map(|row| row.path()).copied().collect()
}

fn joined(count: usize, item: impl FnMut(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(",")
}

fn array(count: usize, item: impl FnMut(usize) -> String) -> String {
    format!("[{}]", joined(count, item))
}
