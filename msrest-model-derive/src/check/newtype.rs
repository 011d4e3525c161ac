//! Structs around one value.

use syn::{DeriveInput, Type};

use crate::errors::Errors;
use crate::input::Container;
use crate::model::Newtype;
use crate::vocabulary;

/// A struct such as `struct JobId(String)`.
pub(crate) fn newtype<'a>(item: &'a DeriveInput, ty: &'a Type, errors: &Errors) -> Newtype<'a> {
    let Container { header, items, .. } = Container::read(item, vocabulary::NEWTYPE, errors);
    Newtype { header, ty, is_text: items.flag("text") }
}
