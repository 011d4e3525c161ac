//! Structs around one value.

use syn::{DeriveInput, Type};

use super::format;
use crate::errors::Errors;
use crate::input::Container;
use crate::model::Newtype;
use crate::vocabulary;

/// A struct such as `struct JobId(String)`.
pub(crate) fn newtype<'a>(item: &'a DeriveInput, ty: &'a Type, errors: &Errors) -> Newtype<'a> {
    let Container { header, items, .. } = Container::read(item, vocabulary::NEWTYPE, errors);
    let is_text = items.flag("text");
    if is_text {
        items.refuse("format", "what has a text of its own has no other format; remove `format`");
    }
    if header.is_generic() {
        items.refuse("format", "a format is that of one scalar; remove `format` or the type parameters");
    }
    Newtype { header, ty, is_text, format: format(&items) }
}
