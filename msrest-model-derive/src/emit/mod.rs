//! From what a type means to what the compiler gets.

mod checks;
mod choice;
mod conversions;
mod debug;
mod enumeration;
mod fallback;
mod impl_block;
mod member;
mod newtype;
mod object;
mod polymorphic;
mod schema;
mod selection;
mod stage;
mod union;
mod xml;

pub(crate) use choice::{choice, fallback as fallback_choice};
pub(crate) use enumeration::{enumeration, fallback as fallback_enumeration};
pub(crate) use fallback::model as fallback_model;
pub(crate) use newtype::newtype;
pub(crate) use object::model;
pub(crate) use polymorphic::polymorphic;
pub(crate) use union::union;
