//! What the derive knows of a polymorphic enum: which value of the discriminator leads to which variant.

use std::sync::OnceLock;

use super::key_index::KeyIndex;
use super::{Attribute, Schema, Wanted};

/// The variants of a polymorphic enum, by their values of the discriminator (msrest `_subtype_map`).
#[derive(Debug)]
pub struct Polymorphic {
    pub(crate) name: &'static str,
    pub(crate) discriminator: Attribute,
    pub(crate) variants: &'static [Variant],
    /// The variant for a missing or unknown value.
    pub(crate) base: usize,
    /// The index of the discriminator's key, made when a value is first read.
    index: OnceLock<KeyIndex>,
    /// Found out by the first value whose variant is not known at once.
    holds_secrets: OnceLock<bool>,
    /// Found out by the first warning.
    hides_discriminator: OnceLock<bool>,
}

/// One variant of a polymorphic enum.
#[derive(Debug)]
pub struct Variant {
    pub(crate) value: Option<&'static str>,
    /// The attributes of the payload, with the discriminator.
    pub(crate) schema: &'static Schema,
    /// The variants of the payload, if that is a polymorphic enum itself.
    pub(crate) nested: fn() -> Option<&'static Polymorphic>,
}

impl Polymorphic {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        discriminator: Attribute,
        variants: &'static [Variant],
        base: usize,
    ) -> Self {
        Self {
            name,
            discriminator,
            variants,
            base,
            index: OnceLock::new(),
            holds_secrets: OnceLock::new(),
            hides_discriminator: OnceLock::new(),
        }
    }

    /// Whether a secret may stand in a variant.
    pub(crate) fn holds_secrets(&'static self) -> bool {
        *self.holds_secrets.get_or_init(|| Wanted::Secrets.is_in_variants(self))
    }

    /// Whether a variant keeps the discriminator in an attribute that is secret.
    pub(crate) fn hides_discriminator(&self) -> bool {
        *self.hides_discriminator.get_or_init(|| {
            let path = self.discriminator.path;
            let hides = |attribute: &Attribute| attribute.path == path && attribute.is_secret();
            self.variants.iter().any(|variant| variant.schema.attributes().iter().any(hides))
        })
    }

    pub(crate) fn index(&'static self) -> &'static KeyIndex {
        self.index.get_or_init(|| KeyIndex::new(std::slice::from_ref(&self.discriminator)))
    }

    /// The variant for a value of the discriminator, also of an enum in it: by the exact value, then ignoring case. The name of
    /// the type itself leads to the base (msrest `Model._classify`).
    pub(crate) fn find(&self, value: &str) -> Option<usize> {
        self.find_by(|candidate| candidate == value)
            .or_else(|| self.find_by(|candidate| candidate.eq_ignore_ascii_case(value)))
    }

    fn find_by(&self, is_equal: impl Fn(&str) -> bool + Copy) -> Option<usize> {
        if is_equal(self.name) {
            return Some(self.base);
        }
        self.variants.iter().position(|variant| variant.leads_to(&is_equal))
    }
}

impl Variant {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        value: Option<&'static str>,
        schema: &'static Schema,
        nested: fn() -> Option<&'static Polymorphic>,
    ) -> Self {
        Self { value, schema, nested }
    }

    fn leads_to(&self, is_equal: &dyn Fn(&str) -> bool) -> bool {
        self.value.is_some_and(is_equal)
            || (self.nested)().is_some_and(|polymorphic| {
                polymorphic.variants.iter().any(|variant| variant.leads_to(is_equal))
            })
    }
}
