//! The ways in which the shapes are read.

use std::hint::black_box;

use msrest_model::{Deserializer, KeyExtractor, Model, RestType, Warnings};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Peer, Reader, Shape};

/// `serde_json` into its `Value`.
pub(super) const SERDE_JSON: Peer = Peer { name: "serde_json", read: by_serde::<Value> };
/// The same, and a copy: for what is read from a `Value`.
pub(super) const SERDE_JSON_COPIED: Peer = Peer {
    name: "and a copy",
    read: |text| serde_json::from_str::<Value>(text).is_ok_and(|value| black_box(value.clone()) == value),
};
/// Of the same text without what no `Value` can hold.
pub(super) const SERDE_JSON_READABLE: Peer = Peer {
    name: "readable",
    read: |text| by_serde::<Value>(&text.replace("1e999", "1").replace(r"\ud800", "a")),
};
/// For what `roxmltree` needs minutes and hours.
pub(super) const NOBODY: Peer = Peer { name: "-", read: |_| false };
/// `roxmltree` into its tree.
pub(super) const ROXMLTREE: Peer =
    Peer { name: "roxmltree", read: |text| roxmltree::Document::parse(text).is_ok() };

/// A shape that is held against [`SERDE_JSON`].
pub(super) const fn shape(name: &'static str, text: fn(usize) -> String, ours: Reader) -> Shape {
    Shape { name, text, ours, peer: SERDE_JSON }
}

pub(super) fn by_serde<T: DeserializeOwned>(text: &str) -> bool {
    serde_json::from_str::<T>(text).is_ok()
}

/// By exact keys.
pub(super) fn exact<T: RestType>(text: &str) -> bool {
    Deserializer::new().deserialize::<T>(text).is_ok()
}

/// By keys in any spelling.
pub(super) fn any_spelling<T: RestType>(text: &str) -> bool {
    let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
    reader.deserialize::<T>(text).is_ok()
}

/// As [`any_spelling`], from a `Value`, by somebody who looks at the warnings.
pub(super) fn from_value<T: RestType>(text: &str) -> bool {
    let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING).warnings(&Warnings::new());
    serde_json::from_str(text).is_ok_and(|value| reader.deserialize_value::<T>(&value).is_ok())
}

/// With warnings in place of errors.
pub(super) fn recover<T: RestType>(text: &str) -> bool {
    let reader = Deserializer::new().recover(true).warnings(&Warnings::new());
    reader.deserialize::<T>(text).is_ok()
}

/// By exact keys, with somebody who looks at the warnings.
pub(super) fn warned<T: RestType>(text: &str) -> bool {
    Deserializer::new().warnings(&Warnings::new()).deserialize::<T>(text).is_ok()
}

/// And validates what was read.
pub(super) fn validate<T: Model>(text: &str) -> bool {
    Deserializer::new().deserialize::<T>(text).is_ok_and(|model| model.validate().is_empty())
}
