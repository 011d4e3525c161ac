//! What the document means: references followed, inheritance and flattening worked out. Nothing here knows Rust.

mod attributes;
mod enumeration;
mod families;
mod form;
mod objects;
mod operations;
mod resolver;
mod scalar;
mod usage;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use indexmap::IndexSet;
use serde_json::Value;

use crate::document::schema::{EnumValue, Remarks, XmlObject};
use crate::place::Place;
pub(crate) use attributes::{Attribute, Attributes};
pub(crate) use families::Family;
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
    /// Of an object, as below: all that it has, also what is inherited and flattened.
    pub(crate) attributes: Attributes,
    /// If a discriminator tells it apart.
    pub(crate) family: Option<Family>,
}

impl Definition {
    /// Whether it has subtypes, and so is an enum.
    pub(crate) fn is_polymorphic(&self) -> bool {
        self.family.as_ref().is_some_and(Family::is_polymorphic)
    }

    /// The attribute that its subtypes are told apart by.
    pub(crate) fn discriminator(&self) -> Option<&Attribute> {
        let family = self.family.as_ref()?;
        self.attributes.list.iter().find(|own| own.path == [family.key.as_str()])
    }

    /// What stands in it: in its attributes, as its variants or behind its name.
    pub(crate) fn contents(&self) -> Vec<&Content> {
        match &self.shape {
            Shape::Union(variants) => variants.iter().map(|usage| &usage.content).collect(),
            Shape::Alias(usage) => vec![&usage.content],
            _ => self.attributes.list.iter().map(|own| &own.usage.content).collect(),
        }
    }

    /// The subtypes of the next level.
    pub(crate) fn subtypes(&self) -> impl Iterator<Item = Id> {
        self.family.iter().flat_map(|family| &family.subtypes).map(|(_, id)| *id)
    }
}

#[derive(Debug)]
pub(crate) enum Shape {
    Object(Object),
    Enumeration(Enumeration),
    /// What is of different kinds of JSON.
    Union(Vec<Usage>),
    /// A value in a form of its own that stands where no attribute can name the form, such as in a union.
    Formatted(Scalar),
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
    pub(crate) choices: IndexSet<Id>,
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
    /// The texts or digits, and what the document tells of them.
    pub(crate) values: Vec<(String, EnumValue)>,
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
    /// What stands in a list or map, or alone in place of a list.
    pub(crate) fn items(&self) -> Option<&Usage> {
        match self {
            Self::List(items) | Self::Map(items) | Self::OneOrMany(items) => Some(items),
            _ => None,
        }
    }

    /// The definition that stands there without a list or map between.
    pub(crate) fn definition(&self) -> Option<Id> {
        if let Self::Definition(id) = self { Some(*id) } else { None }
    }

    /// The definition inside all lists and maps.
    pub(crate) fn innermost_definition(&self) -> Option<Id> {
        self.items().map_or_else(|| self.definition(), |items| items.content.innermost_definition())
    }

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
