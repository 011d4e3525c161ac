//! Where a value is put, once it is there.

use super::{
    Accepted, Expected, Format, Input, Kind, ReadKind, RestType, Scalar, ScalarSlot, Staged, Unfinished,
};
use crate::polymorphic::{Polymorphic, PolymorphicModel, PolymorphicSlot};

/// Where a value of a type is put: an `Option` holds it, a `Vec` has it at its end.
///
/// ```
/// use msrest_model::Place;
///
/// let (mut attribute, mut list) = (None, vec!["a".to_owned()]);
/// attribute.put(4);
/// list.begin(String::new).push('b');
/// assert_eq!((attribute, list), (Some(4), vec!["a".to_owned(), "b".to_owned()]));
/// ```
pub trait Place {
    /// What is put there.
    type Value;

    /// Puts a value there.
    fn put(&mut self, value: Self::Value);

    /// Puts an empty value there, and gives it back to be filled.
    fn begin(&mut self, empty: impl FnOnce() -> Self::Value) -> &mut Self::Value
    where
        Self: Sized;
}

impl<T> Place for Option<T> {
    type Value = T;

    #[inline]
    fn put(&mut self, value: T) {
        *self = Some(value);
    }

    /// Only a repeated key finds a value there: what drops it stands apart, once for each type.
    #[inline]
    fn begin(&mut self, empty: impl FnOnce() -> T) -> &mut T {
        if self.is_some() {
            clear(self);
        }
        self.get_or_insert_with(empty)
    }
}

impl<T> Place for Vec<T> {
    type Value = T;

    #[inline]
    fn put(&mut self, value: T) {
        self.push(value);
    }

    #[inline]
    fn begin(&mut self, empty: impl FnOnce() -> T) -> &mut T {
        self.push_mut(empty())
    }
}

/// How a value is filled where it stands, without being built aside first.
#[doc(hidden)]
pub struct InPlace<T> {
    /// The value to be filled.
    pub empty: fn() -> T,
    /// How it is filled.
    pub kind: fn(&mut T) -> Kind<'_>,
}

#[inline]
#[cold]
pub(super) fn clear<T>(place: &mut Option<T>) {
    *place = None;
}

impl<P: Place> ScalarSlot for P
where
    P::Value: Scalar,
{
    fn accept(&mut self, input: Input<'_>, format: Format) -> Result<Accepted, Expected> {
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
    fn stage(&mut self, format: Format, read: ReadKind<'_>) -> Result<(), Unfinished> {
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

    fn select(&mut self, variant: usize, format: Format, read: ReadKind<'_>) -> Result<(), Unfinished> {
        self.put(P::Value::select(variant, format, read)?);
        Ok(())
    }
}
