//! The wire types of msrest, one file for each family: what [`RestType`](crate::RestType) means for the types of Rust.

pub(crate) mod any;
pub(crate) mod any_number;
pub(crate) mod boolean;
pub(crate) mod bytes;
pub(crate) mod date_time;
#[cfg(feature = "decimal")]
pub(crate) mod decimal;
pub(crate) mod digits;
pub(crate) mod duration;
pub(crate) mod enumeration;
pub(crate) mod key;
pub(crate) mod list;
pub(crate) mod map;
pub(crate) mod non_zero;
pub(crate) mod number;
pub(crate) mod one_or_many;
pub(crate) mod option;
pub(crate) mod parsed_text;
pub(crate) mod pointer;
pub(crate) mod sequence;
pub(crate) mod text;
pub(crate) mod via_serde;
#[cfg(feature = "xml")]
pub(crate) mod xml_element;
