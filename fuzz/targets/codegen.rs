//! The generator on documents: an error, or a module that is Rust and is the same each time.
#![no_main]

use libfuzzer_sys::fuzz_target;
use msrest_model_codegen::{Document, Options, generate};
use msrest_model_fuzz::swagger::Swagger;

fuzz_target!(|input: (u8, Swagger)| {
    let (letter, Swagger(text)) = input;
    let Ok(document) = Document::parse("api.json", &text) else { return };
    let mut options = Options::default();
    options.nullable = Some(letter & 1 == 1);
    options.module_per_file = Some(letter & 2 == 2);
    options.unknown_values = Some(letter & 4 == 4);
    options.decimal = Some(letter & 8 == 8);
    let Ok(generated) = generate(&document, &options) else { return };
    for (name, module) in generated.files() {
        let parsed = syn::parse_file(module);
        assert!(parsed.is_ok(), "{name}: {:?}\n{text}\n{module}", parsed.err());
    }
    assert_eq!(generate(&document, &options).ok(), Some(generated), "{text}");
});
