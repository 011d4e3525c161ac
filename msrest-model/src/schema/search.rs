//! Searches the models that may be in a value for rules or secrets. Models may hold themselves: each is looked at once.

use std::ptr;

use super::{Attribute, Content, Format, Polymorphic, Schema};

/// What a search looks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// A rule that binds the client.
    Rules,
    /// An attribute or additional properties that are secret.
    Secrets,
}

impl Wanted {
    /// Whether it may be in a value with this content. A type that does not say its content may have anything in it.
    pub(crate) fn is_in_content(self, content: Option<fn(Format) -> Content>) -> bool {
        content.is_some_and(|content| Search::new(self).content(&content(Format::Natural)))
    }

    /// Whether the attribute itself is such, or it may be in the attribute's value.
    pub(crate) fn is_in_attribute(self, attribute: &Attribute) -> bool {
        Search::new(self).attribute(attribute)
    }

    pub(crate) fn is_in_schema(self, schema: &'static Schema) -> bool {
        Search::new(self).schema(schema)
    }

    pub(crate) fn is_in_variants(self, polymorphic: &'static Polymorphic) -> bool {
        Search::new(self).variants(polymorphic)
    }
}

/// A search, with the attributes of the models that it has seen.
struct Search {
    wanted: Wanted,
    seen: Vec<&'static [Attribute]>,
}

impl Search {
    fn new(wanted: Wanted) -> Self {
        Self { wanted, seen: Vec::new() }
    }

    fn attribute(&mut self, attribute: &Attribute) -> bool {
        let is_it = match self.wanted {
            Wanted::Rules => attribute.binds,
            Wanted::Secrets => attribute.is_secret(),
        };
        let content = attribute.models().filter(|_| attribute.constant.is_none());
        is_it || content.is_some_and(|content| self.content(&content(attribute.format)))
    }

    fn content(&mut self, Content { model, variants, is_secret, .. }: &Content) -> bool {
        if self.wanted == Wanted::Secrets && *is_secret {
            return true;
        }
        if model.name.is_empty() {
            // A type that is not a model may have one in it; only an element of XML cannot.
            return model.xml.is_none();
        }
        self.attributes(model.attributes, model.hides_additional)
            || variants.is_some_and(|polymorphic| self.variants(polymorphic))
    }

    fn schema(&mut self, schema: &'static Schema) -> bool {
        self.attributes(schema.attributes(), schema.hides_additional())
    }

    fn variants(&mut self, polymorphic: &'static Polymorphic) -> bool {
        polymorphic.variants.iter().any(|variant| {
            self.schema(variant.schema) || (variant.nested)().is_some_and(|nested| self.variants(nested))
        })
    }

    fn attributes(&mut self, attributes: &'static [Attribute], hides_additional: bool) -> bool {
        if self.wanted == Wanted::Secrets && hides_additional {
            return true;
        }
        if self.seen.iter().any(|seen| ptr::eq(*seen, attributes)) {
            return false;
        }
        self.seen.push(attributes);
        attributes.iter().any(|attribute| self.attribute(attribute))
    }
}
