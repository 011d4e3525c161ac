//! A polymorphic list with additional properties.

use chrono::{DateTime, Utc};
use msrest_model::Model;
use serde_json::{Map, Value};

use super::{Shape, joined, keys_of};

pub(crate) struct Fishes;

impl Shape for Fishes {
    const NAME: &'static str = "tank";
    const COUNT: usize = 1000;
    const FEW: Option<usize> = Some(50);

    type Ours = Tank;
    type Theirs = for_serde::Tank;

    fn text(count: usize) -> String {
        format!(r#"{{"name":"north","fishes":[{}],"keeper":"Ada","volume":120.5}}"#, joined(count, fish))
    }

    fn keys() -> Vec<&'static str> {
        [vec!["fishtype"], keys_of::<Tank>(), keys_of::<Salmon>(), keys_of::<Shark>()].concat()
    }
}

/// One fish of the polymorphic list, salmons and sharks in turn; each has a key that no attribute has.
fn fish(number: usize) -> String {
    if number.is_multiple_of(2) {
        format!(
            r#"{{"fishtype":"salmon","species":"king {number}","length":1.5,"iswild":true,"location":"alaska","lot":{number}}}"#
        )
    } else {
        format!(
            r#"{{"fishtype":"shark","species":"great white {number}","length":20.25,"age":6,"birthday":"2012-01-05T01:00:00Z","lot":{number}}}"#
        )
    }
}

#[derive(Debug, Model)]
pub(crate) struct Tank {
    pub(crate) name: Option<String>,
    pub(crate) fishes: Option<Vec<Fish>>,
    #[rest(additional_properties(send))]
    pub(crate) additional_properties: Map<String, Value>,
}

#[derive(Debug, Model)]
#[rest(discriminator = "fishtype")]
pub(crate) enum Fish {
    #[rest(value = "salmon")]
    Salmon(Salmon),
    #[rest(value = "shark")]
    Shark(Shark),
    #[rest(base)]
    Other(FishBase),
}

#[derive(Debug, Model)]
pub(crate) struct FishBase {
    #[rest(additional_properties(send))]
    pub(crate) additional_properties: Map<String, Value>,
}

#[derive(Debug, Model)]
pub(crate) struct Salmon {
    pub(crate) species: Option<String>,
    pub(crate) length: Option<f64>,
    #[rest(key = "iswild")]
    pub(crate) is_wild: Option<bool>,
    pub(crate) location: Option<String>,
    #[rest(additional_properties(send))]
    pub(crate) additional_properties: Map<String, Value>,
}

#[derive(Debug, Model)]
pub(crate) struct Shark {
    pub(crate) species: Option<String>,
    pub(crate) length: Option<f64>,
    pub(crate) age: Option<i32>,
    pub(crate) birthday: Option<DateTime<Utc>>,
    #[rest(additional_properties(send))]
    pub(crate) additional_properties: Map<String, Value>,
}

/// serde's way: an internally tagged enum and a flattened map.
pub(crate) mod for_serde {
    use serde::{Deserialize, Serialize};
    use serde_json::{Map, Value};

    #[derive(Debug, Serialize, Deserialize)]
    pub(crate) struct Tank {
        pub(crate) name: Option<String>,
        pub(crate) fishes: Option<Vec<Fish>>,
        #[serde(flatten)]
        pub(crate) additional_properties: Map<String, Value>,
    }

    #[derive(Debug, Serialize, Deserialize)]
    #[serde(tag = "fishtype", rename_all = "lowercase")]
    pub(crate) enum Fish {
        Salmon(Salmon),
        Shark(Shark),
    }

    #[derive(Debug, Serialize, Deserialize)]
    pub(crate) struct Salmon {
        pub(crate) species: Option<String>,
        pub(crate) length: Option<f64>,
        #[serde(rename = "iswild", skip_serializing_if = "Option::is_none")]
        pub(crate) is_wild: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) location: Option<String>,
        #[serde(flatten)]
        pub(crate) additional_properties: Map<String, Value>,
    }

    #[derive(Debug, Serialize, Deserialize)]
    pub(crate) struct Shark {
        pub(crate) species: Option<String>,
        pub(crate) length: Option<f64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) age: Option<i32>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) birthday: Option<chrono::DateTime<chrono::Utc>>,
        #[serde(flatten)]
        pub(crate) additional_properties: Map<String, Value>,
    }
}
