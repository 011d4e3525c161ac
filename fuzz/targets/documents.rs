//! The same as `models`, of documents that are mostly whole.
#![no_main]

use libfuzzer_sys::fuzz_target;
use msrest_model_fuzz::documents::Document;
use msrest_model_fuzz::reading::Options;

fuzz_target!(|input: (u16, Document)| {
    let (number, Document(text)) = input;
    Options(number).check(&text);
});
