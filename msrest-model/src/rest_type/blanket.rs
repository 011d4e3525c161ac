//! What every place of a type takes: a scalar, a value that is built aside, the payload of a variant.

use super::{
    Accepted, Incomplete, Place, PolymorphicModel, PolymorphicSlot, ReadSlot, RestType, Scalar, ScalarInput,
    ScalarSlot, Staged,
};
use crate::error::Expected;
use crate::schema::{Format, Polymorphic};

impl<P: Place> ScalarSlot for P
where
    P::Value: Scalar,
{
    fn accept(&mut self, input: ScalarInput<'_>, format: Format) -> Result<Accepted, Expected> {
        let value = P::Value::read(input, format)?;
        let accepted = if value.is_unknown() { Accepted::Unknown } else { Accepted::Known };
        self.put(value);
        Ok(accepted)
    }
}

impl<P: Place> Staged for P
where
    P::Value: RestType,
{
    fn stage(&mut self, format: Format, read: ReadSlot<'_>) -> Result<(), Incomplete> {
        self.put(P::Value::stage(format, read)?);
        Ok(())
    }
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
