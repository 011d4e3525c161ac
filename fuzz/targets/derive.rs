//! The derives on any tokens: errors are `compile_error!`, and whatever comes is Rust.
#![no_main]

// A crate of procedural macros exports nothing else, so that its modules are taken in as source.
#[path = "../../msrest-model-derive/src/attribute.rs"]
mod attribute;
#[path = "../../msrest-model-derive/src/check/mod.rs"]
mod check;
#[path = "../../msrest-model-derive/src/emit/mod.rs"]
mod emit;
#[path = "../../msrest-model-derive/src/errors.rs"]
mod errors;
#[path = "../../msrest-model-derive/src/expand.rs"]
mod expand;
#[path = "../../msrest-model-derive/src/foreign_words.rs"]
mod foreign_words;
#[path = "../../msrest-model-derive/src/input.rs"]
mod input;
#[path = "../../msrest-model-derive/src/model.rs"]
mod model;
#[path = "../../msrest-model-derive/src/pattern.rs"]
mod pattern;
#[path = "../../msrest-model-derive/src/rename.rs"]
mod rename;
#[path = "../../msrest-model-derive/src/vocabulary.rs"]
mod vocabulary;

use libfuzzer_sys::fuzz_target;
use msrest_model_fuzz::declarations::Declaration;
use proc_macro2::TokenStream;
use syn::DeriveInput;

fuzz_target!(|input: Declaration| {
    let Ok(item) = syn::parse_str::<DeriveInput>(&input.0) else { return };
    let expansions: [fn(&DeriveInput) -> TokenStream; 3] = [
        |item| expand::model_impls(&input::without_self(item.clone())),
        expand::enumeration_impls,
        expand::rest_type_impls,
    ];
    for expansion in expansions {
        let output = expansion(&item);
        let parsed = syn::parse2::<syn::File>(output.clone());
        assert!(parsed.is_ok(), "{}\n{output}", input.0);
    }
});
