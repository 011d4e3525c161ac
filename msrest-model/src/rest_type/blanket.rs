//! The slots that every [`Place`] is: for a scalar, for a value that is built aside, for the payload of a variant.

use super::{
    Acceptance, Incomplete, Place, PolymorphicModel, PolymorphicSlot, ReadSlot, RestType, Scalar,
    ScalarInput, ScalarSlot, Staged,
};
use crate::schema::{AnyContent, Format, JsonKind, Polymorphic};

impl<P: Place> ScalarSlot for P
where
    P::Value: Scalar,
{
    fn accept(&mut self, input: ScalarInput<'_>, format: Format) -> Acceptance {
        match P::Value::read(input, format) {
            Ok(value) => {
                let is_unknown = value.is_unknown();
                self.put(value);
                if is_unknown { Acceptance::Unknown } else { Acceptance::Known }
            }
            Err(expected) => Acceptance::Refused(expected),
        }
    }
}

impl<P: Place> Staged for P
where
    P::Value: RestType,
{
    fn stage(&mut self, found: JsonKind, format: Format, read: ReadSlot<'_>) -> Result<(), Incomplete> {
        match P::Value::BOXED {
            Some(build) => put_boxed(self, build(read)?),
            None => put_small(self, found, format, read)?,
        }
        Ok(())
    }

    fn content(&self) -> (bool, AnyContent) {
        (P::Value::IS_SECRET, P::Value::CONTENT)
    }
}

/// In a function of its own, which is not called for a large value: without optimisation a function has room for all its values,
/// also on the way that it does not take.
#[inline]
fn put_small<P: Place>(
    place: &mut P,
    found: JsonKind,
    format: Format,
    read: ReadSlot<'_>,
) -> Result<(), Incomplete>
where
    P::Value: RestType,
{
    place.put(P::Value::stage_found(found, format, read)?);
    Ok(())
}

/// In a frame of its own, which is gone while the value is read.
#[inline(never)]
#[expect(clippy::boxed_local, reason = "what it holds must not be on the stack around")]
fn put_boxed<P: Place>(place: &mut P, value: Box<P::Value>) {
    place.put(*value);
}

impl<P: Place> PolymorphicSlot for P
where
    P::Value: PolymorphicModel,
{
    fn variants(&self) -> &'static Polymorphic {
        P::Value::variants()
    }

    fn select(&mut self, variant: usize, format: Format, read: ReadSlot<'_>) -> Result<(), Incomplete> {
        self.put(P::Value::select(variant, format, read)?);
        Ok(())
    }
}
