//! Polymorphic models: an enum whose variant a discriminator in the document selects.

use super::{Abort, Incomplete, ModelSlot, ObjectView, ReadSlot, RestType, SlotKind};
use crate::schema::{Format, JsonKind, Polymorphic, Schema, TypeInfo};

/// What the derive emits for a polymorphic enum.
#[doc(hidden)]
pub trait PolymorphicModel: RestType {
    fn variants() -> &'static Polymorphic;

    /// The number of the variant, and what it holds.
    fn payload(&self) -> (usize, &dyn ObjectView);

    fn select(variant: usize, format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete>;
}

/// The schema of a value of a polymorphic enum.
#[doc(hidden)]
pub fn payload_schema<T: PolymorphicModel>(model: &T) -> &'static Schema {
    let (index, payload) = model.payload();
    match T::variants().variants.get(index) {
        Some(variant) if (variant.nested)().is_none() => variant.schema,
        _ => payload.model_schema(),
    }
}

/// Reads the payload of a variant, under the variant's schema: the payload's own with the discriminator in it.
#[doc(hidden)]
pub fn read_payload<P: RestType>(
    polymorphic: &'static Polymorphic,
    variant: usize,
    format: Format,
    read: ReadSlot<'_>,
) -> Result<P, Incomplete> {
    let Some(variant) = polymorphic.variants.get(variant) else { return Err(Incomplete::Null) };
    let mut payload: Option<P> = None;
    with_schema(P::kind(&mut payload, format), variant.schema, format, read)?;
    payload.ok_or(Incomplete::Null)
}

fn with_schema(
    kind: SlotKind<'_>,
    schema: &'static Schema,
    format: Format,
    read: ReadSlot<'_>,
) -> Result<(), Incomplete> {
    match kind {
        SlotKind::Object(model) => Ok(read(SlotKind::Object(ModelSlot { schema, ..model }))?),
        SlotKind::Staged(place) => {
            let mut outcome = Ok(());
            let staged = place.stage(JsonKind::Object, format, &mut |inner| {
                with_schema(inner, schema, format, read).map_err(|incomplete| {
                    outcome = Err(incomplete);
                    Abort
                })
            });
            outcome.and(staged)
        }
        other => Ok(read(other)?),
    }
}

/// What a variant of a polymorphic enum holds.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a model, and cannot be the payload of a variant",
    label = "not a model",
    note = "a variant holds a struct that derives `Model`, or another polymorphic enum"
)]
pub trait PayloadModel: RestType + ObjectView {
    /// What the enum needs to know of the type.
    const OWN: TypeInfo = Self::TYPE_INFO;

    /// The variants, if it is a polymorphic enum itself.
    #[must_use]
    fn variants() -> Option<&'static Polymorphic> {
        Self::polymorphic()
    }
}
