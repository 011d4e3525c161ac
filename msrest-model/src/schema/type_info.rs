//! What a type tells other types about itself while they are compiled: with it `flatten` and polymorphic variants merge
//! attributes and find mistakes.
//!
//! Everything here runs in the compiler only: an index out of bounds is a compile error.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "constant evaluation reports them as compile errors"
)]

use super::{Attribute, Format, XmlName};

/// The attributes of a model, for the models that embed it.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct TypeInfo {
    /// msrest's name of the class; empty for a type that is not a model.
    pub name: &'static str,
    pub attributes: &'static [Attribute],
    pub keeps_additional: bool,
    pub sends_additional: bool,
    /// Whether the additional properties are secret.
    pub hides_additional: bool,
    /// The wire format of the values of the additional properties.
    pub additional_format: Format,
    /// The REST key path that tells subtypes apart, if the type declares one; empty elsewhere.
    pub discriminator: &'static [&'static str],
    /// The value of the discriminator that stands for the type.
    pub value: Option<&'static str>,
    /// Whether the type is a polymorphic enum itself.
    pub is_polymorphic: bool,
    /// Whether the type is an enum whose variants are told apart by the name of their element.
    pub is_choice: bool,
    /// The name in XML, if the type has XML metadata.
    pub xml: Option<XmlName>,
}

impl TypeInfo {
    /// For a type that is not a model.
    pub const NONE: Self = Self {
        name: "",
        attributes: &[],
        keeps_additional: false,
        sends_additional: false,
        hides_additional: false,
        additional_format: Format::Natural,
        discriminator: &[],
        value: None,
        is_polymorphic: false,
        is_choice: false,
        xml: None,
    };
}

#[doc(hidden)]
impl TypeInfo {
    /// Whether the type is not a model.
    pub(crate) const fn is_none(&self) -> bool {
        self.name.is_empty()
    }

    #[must_use]
    pub const fn new(name: &'static str, attributes: &'static [Attribute]) -> Self {
        let mut info = Self::NONE;
        info.name = name;
        info.attributes = attributes;
        info
    }

    #[must_use]
    pub const fn with_additional(mut self, keeps: bool, sends: bool) -> Self {
        self.keeps_additional |= keeps;
        self.sends_additional |= sends;
        self
    }

    /// The additional properties are secret.
    #[must_use]
    pub const fn with_secret_additional(mut self) -> Self {
        self.hides_additional = true;
        self
    }

    #[must_use]
    pub const fn with_additional_format(mut self, format: Format) -> Self {
        self.additional_format = format;
        self
    }

    /// Adds what a model takes over from one that it embeds: its map of additional properties, unless it has one itself.
    #[must_use]
    pub const fn embedding(mut self, other: &Self) -> Self {
        self.hides_additional |= other.hides_additional;
        if !self.keeps_additional {
            self.additional_format = other.additional_format;
        }
        self.with_additional(other.keeps_additional, other.sends_additional)
    }

    #[must_use]
    pub const fn with_discriminator(
        mut self,
        path: &'static [&'static str],
        value: Option<&'static str>,
    ) -> Self {
        self.discriminator = path;
        self.value = value;
        self
    }

    #[must_use]
    pub const fn with_xml(mut self, name: XmlName) -> Self {
        self.xml = Some(name);
        self
    }

    /// For an enum whose variants are told apart by the name of their element.
    #[must_use]
    pub const fn choice(mut self) -> Self {
        self.is_choice = true;
        self.xml = Some(XmlName::NONE);
        self
    }

    #[must_use]
    pub const fn polymorphic(mut self) -> Self {
        self.is_polymorphic = true;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::TypeInfo;
    use crate::schema::Format;

    /// Whether additional properties are kept, sent and secret, and their format.
    fn additional(info: TypeInfo) -> (bool, bool, bool, Format) {
        (info.keeps_additional, info.sends_additional, info.hides_additional, info.additional_format)
    }

    /// An embedded model's map is that of the model, which keeps its own format if it has a map itself.
    #[test]
    fn a_model_takes_over_the_map_of_what_it_embeds() {
        const PLAIN: TypeInfo = TypeInfo::new("Pet", &[]);
        const DATED: TypeInfo =
            PLAIN.with_additional(true, false).with_additional_format(Format::Date).with_secret_additional();
        const SENT: TypeInfo = PLAIN.with_additional(true, true).with_additional_format(Format::Time);
        assert!(TypeInfo::NONE.is_none() && !PLAIN.is_none());
        assert_eq!(additional(PLAIN.embedding(&PLAIN)), (false, false, false, Format::Natural));
        assert_eq!(additional(PLAIN.embedding(&DATED)), (true, false, true, Format::Date));
        assert_eq!(additional(DATED.embedding(&PLAIN)), (true, false, true, Format::Date));
        assert_eq!(additional(SENT.embedding(&DATED)), (true, true, true, Format::Time));
        assert_eq!(additional(DATED.embedding(&SENT)), (true, true, true, Format::Date));
        assert_eq!(additional(PLAIN.embedding(&SENT)), (true, true, false, Format::Time));
    }
}
