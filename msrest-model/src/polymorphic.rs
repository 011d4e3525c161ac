//! Polymorphic models: an enum whose variant a discriminator in the document selects.

use std::sync::OnceLock;

use crate::description::Description;
use crate::format::Format;
use crate::index::LevelIndex;
use crate::object::{Kind, MapSlot, ObjectSlot, ObjectView, ReadKind, RestType, Slot, Stop, Unfinished};
use crate::places::Places;
use crate::schema::{Attribute, Schema};

/// The table of a polymorphic enum (msrest `_subtype_map`).
#[derive(Debug)]
pub struct Polymorphic {
    pub(crate) name: &'static str,
    pub(crate) discriminator: Attribute,
    pub(crate) variants: &'static [Variant],
    /// The variant for a missing or unknown value.
    pub(crate) base: usize,
    /// Those of the discriminator, made when a value is first read.
    places: OnceLock<Places>,
}

/// One variant of a polymorphic enum.
#[derive(Debug)]
pub struct Variant {
    pub(crate) value: Option<&'static str>,
    /// The attributes of the payload, with the discriminator.
    pub(crate) table: &'static Schema,
    /// The table of the payload, where that is such an enum itself.
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
        Self { name, discriminator, variants, base, places: OnceLock::new() }
    }

    pub(crate) fn places(&'static self) -> &'static Places {
        let discriminator = std::slice::from_ref(&self.discriminator);
        self.places.get_or_init(|| Places::new(&LevelIndex::new(discriminator, 0)))
    }

    /// The variant that a value leads to, also through the enums below: by the exact value, then ignoring case.
    /// The name of the type itself leads to the base (msrest `Model._classify`).
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
        table: &'static Schema,
        nested: fn() -> Option<&'static Polymorphic>,
    ) -> Self {
        Self { value, table, nested }
    }

    fn leads_to(&self, is_equal: &dyn Fn(&str) -> bool) -> bool {
        self.value.is_some_and(is_equal)
            || (self.nested)()
                .is_some_and(|table| table.variants.iter().any(|variant| variant.leads_to(is_equal)))
    }
}

/// A polymorphic model that is being read.
pub trait PolymorphicSlot {
    /// The table of the variants.
    fn variants(&self) -> &'static Polymorphic;

    /// Reads the payload of the variant with this number.
    ///
    /// # Errors
    /// [`Unfinished`] where `read` stopped or the payload is not whole.
    fn select(&mut self, variant: usize, format: Format, read: ReadKind<'_>) -> Result<(), Unfinished>;
}

/// What the derive knows of a polymorphic enum.
#[doc(hidden)]
pub trait PolymorphicModel: RestType {
    fn variants() -> &'static Polymorphic;

    /// The number of the variant, and what it holds.
    fn payload(&self) -> (usize, &dyn ObjectView);

    fn select(variant: usize, format: Format, read: ReadKind<'_>) -> Result<Self, Unfinished>;
}

/// The table of a value of a polymorphic enum.
#[doc(hidden)]
pub fn payload_table<T: PolymorphicModel>(model: &T) -> &'static Schema {
    let (index, payload) = model.payload();
    match T::variants().variants.get(index) {
        Some(variant) if (variant.nested)().is_none() => variant.table,
        _ => payload.table(),
    }
}

/// Reads the payload of a variant, whose table has the discriminator where the payload's own has not.
#[doc(hidden)]
pub fn read_payload<P: RestType>(
    table: &'static Polymorphic,
    variant: usize,
    format: Format,
    read: ReadKind<'_>,
) -> Result<P, Unfinished> {
    let Some(variant) = table.variants.get(variant) else { return Err(Unfinished::Null) };
    let mut payload: Option<P> = None;
    with_table(P::kind(&mut payload, format), variant.table, format, read)?;
    payload.ok_or(Unfinished::Null)
}

fn with_table(
    kind: Kind<'_>,
    table: &'static Schema,
    format: Format,
    read: ReadKind<'_>,
) -> Result<(), Unfinished> {
    match kind {
        Kind::Object(object) => Ok(read(Kind::Object(&mut Payload { object, table }))?),
        Kind::Staged(place) => {
            let mut outcome = Ok(());
            let staged = place.stage(format, &mut |inner| {
                outcome = with_table(inner, table, format, read);
                outcome.map_err(|_| Stop)
            });
            outcome.and(staged)
        }
        other => Ok(read(other)?),
    }
}

/// The slots of a payload under the table of its variant.
struct Payload<'a> {
    object: &'a mut dyn ObjectSlot,
    table: &'static Schema,
}

impl ObjectSlot for Payload<'_> {
    fn table(&self) -> &'static Schema {
        self.table
    }

    fn slot(&mut self, index: usize) -> &mut dyn Slot {
        self.object.slot(index)
    }

    fn additional(&mut self) -> Option<&mut dyn MapSlot> {
        self.object.additional()
    }
}

/// What a variant of a polymorphic enum holds.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no model, and cannot be the payload of a variant",
    label = "not a model",
    note = "a variant holds a struct that derives `Model`, or another polymorphic enum"
)]
pub trait PayloadModel: RestType + ObjectView {
    /// What the type tells the enum.
    const OWN: Description = Self::DESCRIPTION;

    /// The variants, where it is such an enum itself.
    #[must_use]
    fn variants() -> Option<&'static Polymorphic> {
        Self::polymorphic()
    }
}

impl<T: PayloadModel> PayloadModel for Box<T> {}
