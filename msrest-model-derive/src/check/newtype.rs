//! Structs around one value.

use syn::{DeriveInput, Type};

use super::format;
use crate::errors::Errors;
use crate::input::{self, Container};
use crate::model::Newtype;
use crate::vocabulary;

/// A struct such as `struct JobId(String)`.
pub(crate) fn newtype<'a>(item: &'a DeriveInput, ty: &'a Type, errors: &Errors) -> Newtype<'a> {
    let Container { header, items, .. } = Container::read(item, vocabulary::NEWTYPE, errors);
    if input::mentions(ty, &item.ident.to_string()) {
        errors.push(
            ty,
            "a newtype has the form of its value, which has no end if it holds the newtype; make it a struct with a named field and \
             derive `Model`, or hold any JSON in a `serde_json::Value`",
        );
    }
    let is_text = items.flag("text");
    if is_text {
        items.refuse("format", "what has a text of its own has no other format; remove `format`");
    }
    if header.is_generic() {
        items.refuse("format", "a format is that of one scalar; remove `format` or the type parameters");
    }
    Newtype { header, ty, is_text, format: format(&items) }
}
