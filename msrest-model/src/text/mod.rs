//! Texts: comparing names, escapes of JSON, names of XML, numbers by their digits, lines.

pub(crate) mod case_folding;
pub(crate) mod const_str;
pub(crate) mod json_escapes;
pub(crate) mod json_number;
pub(crate) mod lines;
pub(crate) mod quoted_key;
#[cfg(feature = "xml")]
pub(crate) mod xml_name;
