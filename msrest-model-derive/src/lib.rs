//! The derive macros of `msrest-model`: use them through that crate, which documents them.
//!
//! Three stages, three files' worth of types: `input` is what the user wrote, `model` what it means and cannot
//! contradict itself, `emit` what the compiler gets. `check` leads from the first to the second and collects all
//! errors on the way.

mod attribute;
mod check;
#[cfg(test)]
mod derive_tests;
mod emit;
mod errors;
mod expand;
#[cfg(test)]
mod expansion_tests;
mod foreign_words;
mod input;
mod model;
#[cfg(feature = "pattern")]
mod pattern;
mod rename;
mod vocabulary;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

use crate::expand::{enumeration_impls, model_impls, rest_type_impls};

/// Implements `msrest_model::Model` for a struct, or an enum of structs. Each attribute with an example:
/// <https://docs.rs/msrest-model/latest/msrest_model/derive.Model.html>
#[proc_macro_derive(Model, attributes(rest))]
pub fn derive_model(item: TokenStream) -> TokenStream {
    model_impls(&input::without_self(parse_macro_input!(item as DeriveInput))).into()
}

/// Implements `msrest_model::RestEnum` for an enum of strings, or of integers. Each attribute with an example:
/// <https://docs.rs/msrest-model/latest/msrest_model/derive.RestEnum.html>
#[proc_macro_derive(RestEnum, attributes(rest))]
pub fn derive_rest_enum(item: TokenStream) -> TokenStream {
    enumeration_impls(&parse_macro_input!(item as DeriveInput)).into()
}

/// Implements `msrest_model::RestType` for a struct of one field, and for an enum whose variants the kind of JSON or the name
/// of their element tells apart. Each attribute with an example: <https://docs.rs/msrest-model/latest/msrest_model/derive.RestType.html>
#[proc_macro_derive(RestType, attributes(rest))]
pub fn derive_rest_type(item: TokenStream) -> TokenStream {
    rest_type_impls(&parse_macro_input!(item as DeriveInput)).into()
}
