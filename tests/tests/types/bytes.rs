//! msrest's `bytearray` and `base64`.

use std::collections::BTreeMap;

use msrest_model::Model;
use msrest_model_tests::{One, check_reads, check_type, check_type_vectors, check_writes};

#[derive(Debug, PartialEq, Model)]
struct ByteArray {
    #[rest(format = "bytearray")]
    value: Option<Vec<u8>>,
}

#[derive(Debug, PartialEq, Model)]
struct Base64 {
    #[rest(format = "base64")]
    value: Option<Vec<u8>>,
}

#[derive(Debug, PartialEq, Model)]
struct Nested {
    #[rest(format = "bytearray")]
    value: Option<BTreeMap<String, Vec<Vec<u8>>>>,
}

/// KEEP: the expectations come from msrest.
#[test]
fn behaves_as_msrest() {
    check_type_vectors::<ByteArray>("bytearray");
    check_type_vectors::<Base64>("base64");
}

/// MEND: msrest skips characters that are not base64.
#[test]
fn refuses_garbage() {
    for text in ["Zm9v*", "Zm9\u{e9}", "====", "Zm8=Zm8=", "Z"] {
        let message = format!("expected base64 text, found the string {text:?}");
        check_type::<ByteArray>(&[(&format!("{text:?}"), Err(&message))]);
        check_type::<Base64>(&[(&format!("{text:?}"), Err(&message))]);
    }
    check_type::<ByteArray>(&[
        (r#""__79""#, Err(r#"expected base64 text, found the string "__79""#)),
        ("[1]", Err("expected base64 text, found an array")),
        ("5", Err("expected base64 text, found the number 5")),
    ]);
}

#[test]
fn skips_line_breaks() {
    check_type::<ByteArray>(&[(r#""Zm9v\r\nZg==\n""#, Ok(r#""Zm9vZg==""#))]);
    check_type::<Base64>(&[(r#""Zm9v\nZg""#, Ok(r#""Zm9vZg""#))]);
}

#[test]
fn a_format_reaches_bytes_in_lists_and_maps() {
    let bytes = Nested { value: Some(BTreeMap::from([("a".to_owned(), vec![vec![0xfb, 0xff], vec![]])])) };
    check_writes(&bytes, r#"{"value": {"a": ["+/8=", ""]}}"#);
    check_reads(r#"{"value": {"a": ["+/8=", ""]}}"#, &bytes);
}

/// Without a format bytes are what they are in Rust: a list of numbers.
#[test]
fn without_a_format_bytes_are_a_list_of_numbers() {
    check_type::<One<Vec<u8>>>(&[
        ("[1, 255]", Ok("[1, 255]")),
        ("[]", Ok("[]")),
        (r#""Zm9v""#, Err(r#"expected an array, found the string "Zm9v""#)),
    ]);
}
