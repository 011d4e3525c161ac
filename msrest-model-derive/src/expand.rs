//! The whole way of each derive, from the type to the tokens. Errors are `compile_error!`s among them, so that tests can
//! call it without a compiler.

use proc_macro2::TokenStream;
use syn::{Data, DataStruct, DeriveInput, Fields};

use crate::errors::Errors;
use crate::{check, emit, input};

/// The impls of `#[derive(Model)]`.
pub(crate) fn model_impls(item: &DeriveInput) -> TokenStream {
    let errors = Errors::default();
    input::refuse_attributes_inside(item, &errors);
    let tokens = match &item.data {
        // The compiler refuses such a struct itself, with advice. With impls it would repeat that for each of them.
        Data::Struct(DataStruct { fields: Fields::Named(named), .. })
            if input::holds_itself(named, &item.ident) =>
        {
            return TokenStream::new();
        }
        Data::Struct(DataStruct { fields: Fields::Named(named), .. }) => {
            Some(emit::model(&check::model(item, named, &errors)))
        }
        Data::Enum(data) => check::polymorphic(item, data, &errors).map(|model| emit::polymorphic(&model)),
        Data::Struct(DataStruct { fields: Fields::Unnamed(_), .. }) => {
            let message = "a tuple struct is not a model; derive `RestType` if it travels as what is in it, or name its fields";
            errors.refuse(&item.ident, message)
        }
        _ => {
            let message = "`Model` is for structs with named fields and for enums of such structs";
            errors.refuse(&item.ident, message)
        }
    };
    errors.finish(tokens, || emit::fallback_model(&input::header(item)))
}

/// The impls of `#[derive(RestType)]`.
pub(crate) fn rest_type_impls(item: &DeriveInput) -> TokenStream {
    let errors = Errors::default();
    input::refuse_attributes_inside(item, &errors);
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

/// The impls of `#[derive(RestEnum)]`.
pub(crate) fn enumeration_impls(item: &DeriveInput) -> TokenStream {
    let errors = Errors::default();
    input::refuse_attributes_inside(item, &errors);
    let tokens = check::enumeration(item, &errors).map(|enumeration| emit::enumeration(&enumeration));
    errors.finish(tokens, || emit::fallback_enumeration(input::header(item)))
}
