//! The generator on any text that looks like a document: an error, or a module that is Rust.
#![no_main]

use libfuzzer_sys::fuzz_target;
use msrest_model_codegen::{Document, Options, generate};

fuzz_target!(|text: &str| {
    let Ok(document) = Document::parse("api", text) else { return };
    let Ok(generated) = generate(&document, &Options::default()) else { return };
    let parsed = syn::parse_file(generated.text());
    assert!(parsed.is_ok(), "{:?}\n{text}\n{}", parsed.err(), generated.text());
});
