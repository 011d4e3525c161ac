//! The way to a place in a document.

use crate::error::Path;
use crate::schema::Attribute;

/// One step of the way from the root to a place.
#[derive(Clone, Copy)]
pub(crate) enum Step<'a> {
    Name(&'static str),
    Path(&'static [&'static str]),
    /// What is left of an attribute's path under so many parts of it.
    Below(&'static Attribute, usize),
    Key(&'a str),
    Index(usize),
    /// The element of an attribute, or the root.
    #[cfg(feature = "xml")]
    Element(&'a str),
    /// An item of a list in XML, which has a name too.
    #[cfg(feature = "xml")]
    Item(&'a str, usize),
    /// An attribute of an element.
    #[cfg(feature = "xml")]
    XmlAttribute(&'a str),
}

impl Step<'_> {
    /// The step without the keys that a document chose.
    pub(super) fn hidden(self) -> Self {
        match self {
            Self::Key(_) => Self::Key("…"),
            #[cfg(feature = "xml")]
            Self::Item(_, index) => Self::Item("…", index),
            _ => self,
        }
    }

    pub(super) fn prepend_to(self, path: &mut Path) {
        match self {
            Self::Name(name) => path.prepend_name(name),
            Self::Below(attribute, depth) => {
                Self::Path(attribute.path.get(depth..).unwrap_or_default()).prepend_to(path);
            }
            Self::Path(names) => names.iter().rev().for_each(|name| path.prepend_name(name)),
            Self::Key(key) => path.prepend_key(key),
            #[cfg(feature = "xml")]
            Self::Element(name) => path.prepend_key(name),
            Self::Index(index) => path.prepend_index(index),
            #[cfg(feature = "xml")]
            Self::Item(name, index) => {
                path.prepend_index(index);
                path.prepend_key(name);
            }
            #[cfg(feature = "xml")]
            Self::XmlAttribute(name) => path.prepend_key(&format!("@{name}")),
        }
    }
}
