//! The door in: where a value goes.

use std::fmt;

use serde_json::{Map, Value};

use super::RestType;
use super::incomplete::{Abort, Incomplete};
use super::model_slot::{GroupSlot, ModelSlot};
use super::place::Place;
use super::scalar_input::ScalarInput;
#[cfg(feature = "xml")]
use super::xml_element::XmlElement;
use crate::error::Expected;
use crate::schema::{AnyContent, Content, Format, JsonKind, JsonKinds, Polymorphic, Schema, Wanted};

/// A place that takes a value in.
pub trait Slot {
    /// Takes `null`: an attribute is absent afterwards, a list has one item more.
    ///
    /// # Errors
    /// [`Incomplete::Null`] if a list needs values.
    fn null(&mut self) -> Result<(), Incomplete>;

    /// Leaves an attribute absent, whatever was put there.
    #[doc(hidden)]
    fn clear(&mut self) {}

    /// What the place takes. Afterwards it has a value without attributes or items, to be filled, or the value from before, to be
    /// replaced.
    fn kind(&mut self, format: Format) -> SlotKind<'_>;

    /// Takes a string, number or boolean, if the place is for a scalar: [`kind`](Self::kind) and
    /// [`ScalarSlot::accept`] in one call.
    #[doc(hidden)]
    fn accept(&mut self, input: ScalarInput<'_>, format: Format) -> Acceptance {
        let _ = (input, format);
        Acceptance::NotScalar
    }

    /// Which models will be in the place.
    #[cfg(feature = "xml")]
    #[doc(hidden)]
    fn content(&self, format: Format) -> Content {
        let _ = format;
        Content::ANY
    }
}

/// What a place takes.
#[non_exhaustive]
pub enum SlotKind<'a> {
    /// A string, number or boolean.
    Scalar(&'a mut dyn ScalarSlot),
    /// An object with the attributes of a model.
    #[doc(hidden)]
    Object(ModelSlot<'a>),
    /// The attributes of a model under a flattened parent.
    #[doc(hidden)]
    Group(GroupSlot<'a>),
    /// An array.
    #[doc(hidden)]
    Array(&'a mut dyn ArraySlot),
    /// An object with any keys.
    #[doc(hidden)]
    Map(&'a mut dyn MapSlot),
    /// Any JSON.
    Json(&'a mut dyn Place<Value = Value>),
    /// Any element of XML.
    #[cfg(feature = "xml")]
    Xml(&'a mut dyn Place<Value = XmlElement>),
    /// An object of a polymorphic enum.
    #[doc(hidden)]
    Polymorphic(&'a mut dyn PolymorphicSlot),
    /// A value that is built aside first.
    Staged(&'a mut dyn Staged),
    /// A union, none of whose variants takes the value.
    #[doc(hidden)]
    Refused(JsonKinds),
    /// Nothing can be put in.
    Nothing,
}

/// The name of the variant: the place itself may hold a secret.
impl fmt::Debug for SlotKind<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Scalar(_) => "Scalar",
            Self::Object(_) => "Object",
            Self::Group(_) => "Group",
            Self::Array(_) => "Array",
            Self::Map(_) => "Map",
            Self::Json(_) => "Json",
            #[cfg(feature = "xml")]
            Self::Xml(_) => "Xml",
            Self::Polymorphic(_) => "Polymorphic",
            Self::Staged(_) => "Staged",
            Self::Refused(_) => "Refused",
            Self::Nothing => "Nothing",
        })
    }
}

/// What a place says to a string, number or boolean.
#[derive(Debug)]
pub enum Acceptance {
    /// It took the value.
    Known,
    /// It took an unknown value, which an enum keeps.
    Unknown,
    /// It refused the value, and expects this.
    Refused(Expected),
    /// It is not only for scalars: [`Slot::kind`] tells what it takes.
    NotScalar,
}

/// [`Slot::accept`] for a place of this type.
#[inline]
pub(crate) fn accept<T: RestType>(
    place: &mut impl Slot,
    input: ScalarInput<'_>,
    format: Format,
) -> Acceptance {
    if !T::IS_SCALAR {
        return Acceptance::NotScalar;
    }
    match place.kind(format) {
        SlotKind::Scalar(place) => place.accept(input, format),
        _ => Acceptance::NotScalar,
    }
}

/// A place for a scalar.
pub trait ScalarSlot {
    /// Puts the value in.
    fn accept(&mut self, input: ScalarInput<'_>, format: Format) -> Acceptance;
}

/// The attributes of a model that is being read.
pub trait ObjectSlot {
    /// The place of the attribute with this number.
    fn slot(&mut self, index: usize) -> &mut dyn Slot;

    /// The place of the additional properties, if the model keeps them.
    #[inline]
    fn additional(&mut self) -> Option<&mut dyn MapSlot> {
        None
    }
}

/// A list that is being read: the place of its next item.
pub trait ArraySlot: Slot {
    /// Reserves memory for about so many items.
    fn reserve(&mut self, items: usize);

    /// Keeps the first `items` items only: one that was begun could not be read, or turned out to be absent.
    fn truncate(&mut self, items: usize);

    /// Whether none of the items may be left out, as the length is fixed.
    #[doc(hidden)]
    fn needs_all(&self) -> bool {
        false
    }

    /// Which models may be in the items, as errors must not quote their secrets; unless a list says otherwise, any.
    #[doc(hidden)]
    fn item_content(&self) -> Option<fn(Format) -> Content> {
        Some(|_| Content::ANY)
    }
}

/// A map that is being read.
pub trait MapSlot {
    /// Reads the value of one key; a value that stood there before is replaced.
    ///
    /// # Errors
    /// [`Incomplete`] if `read` stopped, or left nothing though a value is needed.
    fn entry(&mut self, key: &str, read: ReadEntry<'_>) -> Result<(), Incomplete>;

    /// Which models may be in the values, as errors must not quote their secrets; unless a map says otherwise, any.
    #[doc(hidden)]
    fn value_content(&self) -> Option<fn(Format) -> Content> {
        Some(|_| Content::ANY)
    }

    /// The place for an entry under flattened parents of a model that is not an attribute, if the values of the map are any JSON.
    #[doc(hidden)]
    fn leftover(&mut self, parents: &[&str], key: &str) -> Option<&mut Value> {
        let _ = (parents, key);
        None
    }

    /// Whether there is a value under this key, which another one would replace.
    #[cfg(feature = "xml")]
    #[doc(hidden)]
    fn contains(&self, key: &str) -> bool {
        let _ = key;
        false
    }

    /// Forgets all entries.
    #[doc(hidden)]
    fn clear(&mut self) {}

    /// Forgets all leftovers under a flattened parent.
    #[doc(hidden)]
    fn forget_leftovers(&mut self, parents: &[&str]) {
        let _ = parents;
    }

    /// The map itself, if its values are any JSON, which are put in directly.
    #[doc(hidden)]
    fn values(&mut self) -> Option<&mut Map<String, Value>> {
        None
    }
}

/// A place whose value is built aside and moved in when it is whole.
pub trait Staged {
    /// Builds a value aside by `read`, then moves it in.
    ///
    /// # Errors
    /// [`Incomplete`] if `read` stopped or the value is not whole.
    fn stage(&mut self, found: JsonKind, format: Format, read: ReadSlot<'_>) -> Result<(), Incomplete>;

    /// Whether the type keeps the value secret, and which models may be in it; unless a place says otherwise, any.
    #[doc(hidden)]
    fn content(&self) -> (bool, AnyContent) {
        (false, Some(|_| Content::ANY))
    }
}

impl dyn Staged + '_ {
    /// Whether the type keeps the value secret.
    pub(crate) fn is_secret(&self) -> bool {
        self.content().0
    }

    /// Whether a secret may stand in the value.
    pub(crate) fn holds_secrets(&self) -> bool {
        Wanted::Secrets.is_in_content(self.content().1)
    }
}

/// What [`Staged::stage`] calls.
pub type ReadSlot<'a> = &'a mut dyn FnMut(SlotKind<'_>) -> Result<(), Abort>;
/// What [`MapSlot::entry`] calls.
pub type ReadEntry<'a> = &'a mut dyn FnMut(&mut dyn Slot) -> Result<(), Abort>;

/// A polymorphic model that is being read.
pub trait PolymorphicSlot {
    /// The variants.
    fn variants(&self) -> &'static Polymorphic;

    /// Reads the payload of the variant with this number.
    ///
    /// # Errors
    /// [`Incomplete`] if `read` stopped or the payload is not whole.
    fn select(&mut self, variant: usize, format: Format, read: ReadSlot<'_>) -> Result<(), Incomplete>;
}

impl Schema {
    /// The outcome of a reading that found no value for the attribute with this number.
    #[doc(hidden)]
    #[must_use]
    pub fn missing(&self, index: usize) -> Incomplete {
        let attribute = self.attributes().iter().find(|attribute| attribute.index == index);
        attribute.map_or(Incomplete::Null, Incomplete::Missing)
    }
}
