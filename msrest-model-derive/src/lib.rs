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
use syn::{Data, DataStruct, DeriveInput, Fields, parse_macro_input};

use crate::errors::Errors;

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

fn model_impls(item: &DeriveInput) -> proc_macro2::TokenStream {
    let errors = Errors::default();
    let tokens = match &item.data {
        // The compiler says of the struct what to do; of each impl it would say that and more again.
        Data::Struct(DataStruct { fields: Fields::Named(named), .. })
            if input::holds_itself(named, &item.ident) =>
        {
            return proc_macro2::TokenStream::new();
        }
        Data::Struct(DataStruct { fields: Fields::Named(named), .. }) => {
            Some(emit::model(&check::model(item, named, &errors)))
        }
        Data::Enum(data) => check::polymorphic(item, data, &errors).map(|model| emit::polymorphic(&model)),
        Data::Struct(DataStruct { fields: Fields::Unnamed(_), .. }) => {
            let message = "a tuple struct is no model; derive `RestType` if it travels as what is in it, or name its fields";
            errors.refuse(&item.ident, message)
        }
        _ => {
            let message = "`Model` is for structs with named fields and for enums of such structs";
            errors.refuse(&item.ident, message)
        }
    };
    errors.finish(tokens, || emit::fallback_model(&input::header(item)))
}

fn rest_type_impls(item: &DeriveInput) -> proc_macro2::TokenStream {
    let errors = Errors::default();
    let tokens = match &item.data {
        Data::Enum(_) if check::has_xml(item) => {
            check::choice(item, &errors).map(|choice| emit::choice(&choice))
        }
        Data::Enum(data) => Some(emit::union(&check::union(item, data, &errors))),
        Data::Struct(DataStruct { fields: Fields::Unnamed(fields), .. }) if fields.unnamed.len() == 1 => {
            let only = fields.unnamed.first();
            only.map(|field| emit::newtype(&check::newtype(item, &field.ty, &errors)))
        }
        _ => {
            let message = "`RestType` is for structs of one field, `struct JobId(String)`, and for enums of one value each; derive `Model` for a struct with named fields";
            errors.refuse(&item.ident, message)
        }
    };
    errors.finish(tokens, || emit::fallback_choice(&input::header(item)))
}

fn enumeration_impls(item: &DeriveInput) -> proc_macro2::TokenStream {
    let errors = Errors::default();
    let tokens = check::enumeration(item, &errors).map(|enumeration| emit::enumeration(&enumeration));
    errors.finish(tokens, || emit::fallback_enumeration(input::header(item)))
}
