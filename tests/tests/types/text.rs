//! msrest's `str`.

use msrest_model_tests::{One, check_type, check_type_vectors};

/// KEEP: the expectations come from msrest.
#[test]
fn behaves_as_msrest() {
    check_type_vectors::<One<String>>("str");
}

/// MEND: msrest writes `True`, and the Python text of arrays and objects.
#[test]
fn mends_booleans_and_refuses_containers() {
    check_type::<One<String>>(&[
        ("true", Ok(r#""true""#)),
        ("false", Ok(r#""false""#)),
        ("[]", Err("expected a string, number or boolean, found an array")),
        ("{}", Err("expected a string, number or boolean, found an object")),
        (r#"{"a": "b"}"#, Err("expected a string, number or boolean, found an object")),
    ]);
}

#[test]
fn keeps_the_text_of_numbers() {
    check_type::<One<String>>(&[
        ("18446744073709551615", Ok(r#""18446744073709551615""#)),
        ("-9223372036854775808", Ok(r#""-9223372036854775808""#)),
        ("0.1", Ok(r#""0.1""#)),
        ("-2.5", Ok(r#""-2.5""#)),
    ]);
}

#[test]
fn keeps_any_characters() {
    check_type::<One<String>>(&[
        (r#""\u0000\n\"\\""#, Ok(r#""\u0000\n\"\\""#)),
        (r#""\ud83d\ude00""#, Ok("\"\u{1f600}\"")),
    ]);
}

/// Digits survive only where `serde_json` keeps them.
#[cfg(feature = "arbitrary_precision")]
#[test]
fn keeps_the_digits_of_numbers() {
    check_type::<One<String>>(&[
        ("1.00", Ok(r#""1.00""#)),
        ("123456789012345678901234567890", Ok(r#""123456789012345678901234567890""#)),
    ]);
}
