//! The models that the shapes are read into.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::{Duration, Model, RestEnum, XmlElement};
use serde_json::{Map, Value};

/// It keeps nothing that it does not know.
#[derive(Model)]
pub(super) struct Closed {
    id: Option<i32>,
    #[rest(key = "displayName")]
    display_name: Option<Box<str>>,
}

/// It keeps everything.
#[derive(Model)]
pub(super) struct Open {
    id: Option<i64>,
    #[rest(key = "properties.size")]
    size: Option<i64>,
    #[rest(key = "properties.owner.name")]
    owner: Option<String>,
    #[rest(additional_properties(send))]
    rest: Map<String, Value>,
}

#[derive(Model)]
pub(super) struct Counted {
    #[rest(additional_properties)]
    rest: BTreeMap<String, i64>,
}

#[derive(Model)]
pub(super) struct Nested {
    inner: Option<Box<Nested>>,
    #[rest(key = "properties.flat")]
    flat: Option<Box<Nested>>,
}

/// Two attributes find what stands at `inner`.
#[derive(Model)]
pub(super) struct Tangled {
    inner: Option<Box<Tangled>>,
    #[rest(key = "properties.inner")]
    flat: Option<Box<Tangled>>,
}

#[derive(Model)]
pub(super) struct Dated {
    at: Option<DateTime<Utc>>,
    #[rest(key = "for")]
    duration: Option<Duration>,
    level: Option<Level>,
}

#[derive(RestEnum)]
pub(super) enum Level {
    Low,
    High,
    #[rest(unknown)]
    Other(String),
}

#[derive(Model)]
#[rest(discriminator = "kind")]
pub(super) enum Pet {
    #[rest(value = "cat")]
    Cat(Closed),
    #[rest(base)]
    Other(OtherPet),
}

#[derive(Model)]
pub(super) struct OtherPet {
    kind: Option<Box<str>>,
}

#[derive(Model)]
pub(super) struct Ruled {
    #[rest(unique)]
    items: Option<Vec<Value>>,
    #[rest(pattern = "^(a|aa)+$")]
    text: Option<String>,
}

macro_rules! large {
    ($($field:ident)*) => {
        #[derive(Model, serde::Deserialize)]
        #[rest(serde = false)]
        pub(super) struct Large {
            $($field: Option<String>,)*
        }
    };
}

large! {
    display_name_of a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19 a20 a21 a22 a23 a24
    a25 a26 a27 a28 a29 a30 a31 a32 a33 a34 a35 a36 a37 a38 a39 a40 a41 a42 a43 a44 a45 a46 a47 a48 a49
}

#[derive(Model)]
#[rest(xml(name = "Page"))]
pub(super) struct Page {
    name: Option<String>,
    first: Vec<i32>,
    second: Vec<i32>,
    child: Option<Box<Page>>,
}

/// It keeps the elements that it does not know.
#[derive(Model)]
#[rest(xml(name = "Page"))]
pub(super) struct OpenPage {
    #[rest(additional_properties)]
    rest: Vec<XmlElement>,
}
