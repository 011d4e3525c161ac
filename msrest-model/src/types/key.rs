//! The types that the keys of maps can have; newtypes of them are derived.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use crate::error::Expected;
use crate::rest_type::{Incomplete, RestKey, RestType, Scalar, ScalarInput};
use crate::schema::Format;
use crate::types::enumeration::{EnumValue, RestEnum};

macro_rules! texts {
    ($($text:ty),*) => {$(
        impl RestKey for $text {
            #[inline]
            fn key(&self) -> Cow<'_, str> {
                Cow::Borrowed(self)
            }

            #[inline]
            fn from_key(key: &str) -> Result<Self, Incomplete> {
                Ok(key.to_owned().into())
            }
        }
    )*};
}

texts!(String, Box<str>, Arc<str>, Rc<str>, Cow<'static, str>);

macro_rules! displayed {
    ($($type:ty),*) => {$(
        impl RestKey for $type {
            #[inline]
            fn key(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }

            #[inline]
            fn from_key(key: &str) -> Result<Self, Incomplete> {
                <Self as Scalar>::read(ScalarInput::Text(key), Format::Natural).map_err(not_a_key)
            }
        }
    )*};
}

displayed!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);

#[cfg(feature = "uuid")]
displayed!(uuid::Uuid);

/// The value on the wire, read as leniently as elsewhere.
#[diagnostic::do_not_recommend]
impl<E: RestEnum + RestType> RestKey for E {
    fn key(&self) -> Cow<'_, str> {
        self.value().text()
    }

    fn from_key(key: &str) -> Result<Self, Incomplete> {
        E::Value::read(ScalarInput::Text(key)).map_err(not_a_key)
    }
}

#[cold]
fn not_a_key(expected: Expected) -> Incomplete {
    Incomplete::refused(format!("expected {expected} as the key"))
}
