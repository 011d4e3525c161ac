//! What the document means: references followed, inheritance and flattening worked out. Nothing here knows Rust.

mod attributes;
mod enumeration;
mod families;
mod objects;
mod operations;
mod resolver;
mod scalar;
mod union;
mod usage;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

use crate::document::schema::{Remarks, XmlObject};
use crate::place::Place;
pub(crate) use attributes::{Attribute, Attributes, attributes};
pub(crate) use families::{Families, Family};
pub(crate) use resolver::resolve;
pub(crate) use scalar::Scalar;

/// The number of a definition in [`Resolved`].
pub(crate) type Id = usize;

/// All schemas that become items of the module, in the order in which they were met.
#[derive(Default)]
pub(crate) struct Resolved {
    pub(crate) definitions: Vec<Definition>,
    /// Of the document: `info.title`.
    pub(crate) title: Option<String>,
}

impl Resolved {
    pub(crate) fn shape(&self, id: Id) -> Option<&Shape> {
        self.definitions.get(id).map(|definition| &definition.shape)
    }

    pub(crate) fn object(&self, id: Id) -> Option<&Object> {
        if let Some(Shape::Object(object)) = self.shape(id) { Some(object) } else { None }
    }
}

/// A schema that becomes an item of the module.
#[derive(Debug)]
pub(crate) struct Definition {
    pub(crate) id: Id,
    pub(crate) place: Place,
    /// Its name in the document, or one that was made of its place.
    pub(crate) name: String,
    pub(crate) remarks: Remarks,
    /// What the schema says of its form in XML; also without a word if only its service speaks XML.
    pub(crate) xml: Option<XmlObject>,
    pub(crate) shape: Shape,
}

#[derive(Debug)]
pub(crate) enum Shape {
    Object(Object),
    Enumeration(Enumeration),
    /// What is of different kinds of JSON.
    Union(Vec<Usage>),
    /// A name for something that needs no type of its own.
    Alias(Box<Usage>),
}

/// An object with properties of its own or inherited ones.
#[derive(Debug, Default)]
pub(crate) struct Object {
    /// The definitions that `allOf` names.
    pub(crate) parents: Vec<Id>,
    /// Its own, with keys instead of paths.
    pub(crate) properties: Vec<Attribute>,
    /// The keys that have to be there, inherited ones too.
    pub(crate) required: BTreeSet<String>,
    /// The values of all other keys, if the document speaks of them.
    pub(crate) additional: Option<Rc<Usage>>,
    pub(crate) discriminator: Option<Discriminator>,
    pub(crate) discriminator_value: Option<String>,
    /// The subtypes that a `oneOf` or a mapping names, which need not inherit.
    pub(crate) choices: Vec<Id>,
}

#[derive(Debug)]
pub(crate) struct Discriminator {
    /// The key of the property that has the value.
    pub(crate) key: String,
    /// The values of subtypes that do not go by their names.
    pub(crate) mapping: BTreeMap<String, Id>,
}

/// An enum of strings, or of integers.
#[derive(Debug)]
pub(crate) struct Enumeration {
    pub(crate) is_integer: bool,
    pub(crate) values: Vec<EnumerationValue>,
}

#[derive(Debug)]
pub(crate) struct EnumerationValue {
    /// The text, or the digits.
    pub(crate) value: String,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
}

/// A type in its place: in a property, an item or an alias. Any JSON, if no more is said.
#[derive(Debug, Clone, Default)]
pub(crate) struct Usage {
    pub(crate) place: Place,
    pub(crate) content: Content,
    pub(crate) remarks: Remarks,
    pub(crate) is_nullable: bool,
    /// The only value, if there is one alone.
    pub(crate) constant: Option<Value>,
}

#[derive(Debug, Clone)]
pub(crate) enum Content {
    Scalar(Scalar),
    List(Box<Usage>),
    Map(Box<Usage>),
    /// One value, or a list of them.
    OneOrMany(Box<Usage>),
    Definition(Id),
}

impl Default for Content {
    fn default() -> Self {
        Self::Scalar(Scalar::Any)
    }
}

impl From<Content> for Usage {
    fn from(content: Content) -> Self {
        Self { content, ..Self::default() }
    }
}

impl Content {
    /// A list or map in which `null` may stand.
    pub(crate) fn with_nullable_items(mut self) -> Self {
        if let Self::List(items) | Self::Map(items) = &mut self {
            items.is_nullable = true;
        }
        self
    }
}

/// `fooBar` as `FooBar`: a part of a name that is made of a place.
pub(crate) fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
