//! Texts: how names compare, what stands for itself, what is a name or a number.

pub(crate) mod case_folding;
pub(crate) mod const_str;
pub(crate) mod json_escapes;
pub(crate) mod json_number;
pub(crate) mod quoted_key;
#[cfg(feature = "xml")]
pub(crate) mod xml_name;
