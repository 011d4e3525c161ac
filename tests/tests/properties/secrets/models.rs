//! Models with secrets in all places.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::{Model, RestEnum};
use serde_json::{Map, Value};

/// What is not secret has numbers only, so that a text in its place is one that nothing takes.
#[derive(Default, Model)]
#[rest(debug)]
pub(super) struct Vault {
    pub(super) id: Option<i32>,
    #[rest(key = "properties.size", maximum = 5)]
    pub(super) size: Option<u8>,
    #[rest(key = "keys.primary", secret)]
    pub(super) primary: Option<String>,
    #[rest(key = "keys.older.since", secret)]
    pub(super) since: Option<DateTime<Utc>>,
    #[rest(secret)]
    pub(super) numbers: Option<Vec<i32>>,
    #[rest(secret)]
    pub(super) scores: Option<BTreeMap<String, f64>>,
    #[rest(secret)]
    pub(super) level: Option<Level>,
    #[rest(secret)]
    pub(super) vault: Option<Box<Vault>>,
    #[rest(secret)]
    pub(super) by_token: Option<BTreeMap<String, Login>>,
    pub(super) login: Option<Login>,
    pub(super) logins: Option<Vec<Option<Login>>>,
    pub(super) by_user: Option<BTreeMap<String, Login>>,
    pub(super) owner: Option<Owner>,
    pub(super) page: Option<Page<Login>>,
    #[rest(additional_properties(send), secret)]
    pub(super) rest: BTreeMap<String, BTreeMap<String, f64>>,
}

/// Built aside, as it needs values.
#[derive(Model)]
#[rest(debug)]
pub(super) struct Login {
    #[rest(secret, maximum = 5)]
    pub(super) pin: i32,
    #[rest(key = "login.text", secret, max_length = 3)]
    pub(super) text: Option<String>,
    #[expect(dead_code, reason = "only Debug reads it")]
    #[rest(constant = "login", secret)]
    pub(super) kind: String,
    #[rest(required)]
    pub(super) note: Option<i32>,
}

#[derive(Debug, RestEnum)]
pub(super) enum Level {
    Low,
    #[rest(unknown)]
    Other(String),
}

#[derive(Model)]
#[rest(debug, discriminator = "about.kind")]
pub(super) enum Owner {
    #[rest(value = "person")]
    Person(Login),
    #[rest(base)]
    Other(OtherOwner),
}

#[derive(Model)]
#[rest(debug)]
pub(super) struct OtherOwner {
    #[rest(key = "about.kind")]
    pub(super) kind: Option<String>,
}

#[derive(Model)]
#[rest(debug)]
pub(super) struct Page<T> {
    pub(super) value: Option<Vec<T>>,
}

#[derive(Model)]
#[rest(debug, xml(name = "Vault"))]
pub(super) struct XmlVault {
    id: Option<i32>,
    #[rest(secret, xml(attr))]
    pin: Option<i32>,
    #[rest(secret)]
    password: Option<i32>,
    #[rest(secret, xml(wrapped, items_name = "number"))]
    numbers: Option<Vec<i32>>,
    #[rest(secret)]
    bare: Option<Vec<i32>>,
    #[rest(secret)]
    scores: Option<BTreeMap<String, f64>>,
    login: Option<XmlLogin>,
    #[rest(additional_properties(send), secret)]
    rest: BTreeMap<String, f64>,
}

#[derive(Model)]
#[rest(debug, xml())]
struct XmlLogin {
    #[rest(secret, xml(text))]
    pin: Option<i32>,
}

/// What it does not know is secret, wherever it stands, but for its key.
#[derive(Default, Model)]
#[rest(debug)]
pub(super) struct OpenVault {
    id: Option<i32>,
    #[rest(key = "properties.size")]
    size: Option<u8>,
    #[rest(key = "properties.inner.size")]
    inner_size: Option<u8>,
    owner: Option<Owner>,
    #[rest(additional_properties(send), secret)]
    rest: Map<String, Value>,
}
