//! Which models are in a value, known from its type.

#[cfg(feature = "xml")]
use super::XmlName;
use super::{Family, Format, Polymorphic, TypeInfo};

/// The shape of a value, and the model in it: names in XML depend on both.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Content {
    pub shape: Shape,
    /// The model, or that of the items; [`TypeInfo::NONE`] if there is none.
    pub model: &'static TypeInfo,
    /// The variants, if the model is a polymorphic enum.
    pub variants: Option<&'static Polymorphic>,
    /// Whether the type keeps the value secret.
    pub is_secret: bool,
}

/// What may stand in values of a type, if a model may.
#[doc(hidden)]
pub type AnyContent = Option<fn(Format) -> Content>;

/// What a field needs to know of the type of its value.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct FieldContent {
    /// Whether the model needs a value.
    pub(super) needed: bool,
    /// Whether a text may be the value, as far as the family of the type tells.
    pub(super) takes_text: bool,
    /// Which models may be in the value; `None` if there cannot be any.
    pub(super) models: AnyContent,
}

impl FieldContent {
    /// Of a type that does not say.
    pub(super) const ANY: Self = Self::new(false, Family::Other, Some(|_| Content::ANY));

    #[must_use]
    pub const fn new(needed: bool, family: Family, models: AnyContent) -> Self {
        let takes_text = !matches!(family, Family::Number | Family::List | Family::Map);
        Self { needed, takes_text, models }
    }
}

/// The outermost shape of a value.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A scalar or a model.
    One,
    List,
    Map,
}

impl Content {
    /// Of a type that does not say.
    pub(crate) const ANY: Self =
        Self { shape: Shape::One, model: &TypeInfo::NONE, variants: None, is_secret: false };

    /// Any element of XML.
    #[cfg(feature = "xml")]
    pub(crate) const XML: Self = Self { model: &TypeInfo::NONE.with_xml(XmlName::NONE), ..Self::ANY };

    /// Whether the value is written as XML unless something else is asked for.
    pub(crate) fn is_xml(&self) -> bool {
        self.model.xml.is_some()
    }

    /// Whether the model is an enum whose variants are told apart by the name of their element.
    #[cfg(feature = "xml")]
    pub(crate) fn is_choice(&self) -> bool {
        self.model.is_choice
    }

    /// Whether there is a model in the value.
    #[cfg(feature = "xml")]
    pub(crate) fn is_model(&self) -> bool {
        !self.model.name.is_empty()
    }
}
