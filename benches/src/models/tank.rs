//! A polymorphic list with additional properties, for the workload `read_everything`.

use chrono::{DateTime, Utc};
use msrest_model::Model;
use serde_json::{Map, Value};

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

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    pub(crate) struct Tank {
        pub(crate) name: Option<String>,
        pub(crate) fishes: Option<Vec<Fish>>,
        #[serde(flatten)]
        pub(crate) additional_properties: Map<String, Value>,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "fishtype", rename_all = "lowercase")]
    pub(crate) enum Fish {
        Salmon(Salmon),
        Shark(Shark),
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
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

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
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
