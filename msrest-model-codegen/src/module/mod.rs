//! The module that will be written: names, types and attributes, but no text yet.

mod builder;
mod documentation;
mod enumerations;
mod limits;
mod names;
mod naming;
mod polymorphic;
mod reachable;
mod rules;
mod selection;
mod structures;
mod types;
mod union;
mod words;
mod xml;

use std::collections::BTreeSet;
use std::sync::Arc;

pub(crate) use builder::build;
pub(crate) use names::field as field_name;

/// A module of models.
pub(crate) struct Module {
    pub(crate) title: Option<String>,
    pub(crate) items: Vec<Item>,
    /// The features of `msrest-model` that the code needs.
    pub(crate) features: BTreeSet<&'static str>,
}

/// A struct, an enum or an alias.
pub(crate) struct Item {
    /// The file of the document that it comes from.
    pub(crate) file: Arc<str>,
    /// What it uses: `chrono::Utc`.
    pub(crate) imports: BTreeSet<&'static str>,
    pub(crate) name: String,
    /// Markdown.
    pub(crate) documentation: String,
    pub(crate) derives: Vec<String>,
    /// What stands in `#[rest(..)]`, here and below.
    pub(crate) attributes: Vec<String>,
    pub(crate) body: Body,
}

pub(crate) enum Body {
    Struct(Vec<Field>),
    Enum(Vec<Variant>),
    Alias(String),
}

pub(crate) type Field = Member<String>;

/// Not every variant has a payload.
pub(crate) type Variant = Member<Option<String>>;

/// A field or a variant, with its type.
pub(crate) struct Member<T> {
    pub(crate) name: String,
    /// Markdown.
    pub(crate) documentation: String,
    pub(crate) attributes: Vec<String>,
    pub(crate) rust_type: T,
}
