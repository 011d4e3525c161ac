//! The module that will be written: names, types and attributes, but no text yet.

mod builder;
mod containment;
mod documentation;
mod enums;
mod names;
mod rules;
mod selection;
mod structures;
mod types;
mod words;
mod xml;

use std::sync::Arc;

pub(crate) use builder::build;
pub(crate) use names::field as field_name;
pub(crate) use words::Words;

/// A module of models.
pub(crate) struct Module {
    pub(crate) title: Option<String>,
    pub(crate) items: Vec<Item>,
}

/// A struct, an enum or an alias.
pub(crate) struct Item {
    /// The file of the document that it comes from.
    pub(crate) file: Arc<str>,
    pub(crate) name: String,
    /// Markdown.
    pub(crate) documentation: String,
    pub(crate) derives: Vec<String>,
    pub(crate) attributes: Words,
    pub(crate) body: Body,
}

pub(crate) enum Body {
    Struct(Vec<Member>),
    Enum(Vec<Member>),
    /// A struct around a value.
    Newtype(String),
    Alias(String),
}

/// A field or a variant.
pub(crate) struct Member {
    pub(crate) name: String,
    /// Markdown.
    pub(crate) documentation: String,
    pub(crate) attributes: Words,
    /// That of a field, or of a variant's payload if it has one.
    pub(crate) rust_type: Option<String>,
}

impl Member {
    fn new(
        name: String,
        documentation: impl Into<String>,
        attributes: Words,
        rust_type: impl Into<Option<String>>,
    ) -> Self {
        Self { name, documentation: documentation.into(), attributes, rust_type: rust_type.into() }
    }
}

impl Item {
    pub(crate) fn members(&self) -> &[Member] {
        match &self.body {
            Body::Struct(members) | Body::Enum(members) => members,
            Body::Newtype(_) | Body::Alias(_) => &[],
        }
    }

    /// The paths of the types that it has and of the traits that it derives: `Option`, `jiff::Timestamp`.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        let own = match &self.body {
            Body::Newtype(rust_type) | Body::Alias(rust_type) => Some(rust_type),
            _ => None,
        };
        let types = self.members().iter().filter_map(|member| member.rust_type.as_ref()).chain(own);
        let is_end = |character: char| !character.is_alphanumeric() && !"_:#".contains(character);
        types.chain(&self.derives).flat_map(move |text| text.split(is_end))
    }
}
