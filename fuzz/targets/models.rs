//! A text as one of the models: the same verdict and the same model from the text, from its `Value` and through serde.
#![no_main]

use libfuzzer_sys::fuzz_target;
use msrest_model_fuzz::reading::Options;

// The first letter says how.
fuzz_target!(|input: (u8, &str)| {
    let (letter, text) = input;
    Options(letter.into()).check(text);
});
