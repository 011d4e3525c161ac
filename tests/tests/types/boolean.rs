//! msrest's `bool`.

use msrest_model_tests::{One, check_reads, check_type, check_type_vectors};

/// KEEP: the expectations come from msrest.
#[test]
fn behaves_as_msrest() {
    check_type_vectors::<One<bool>>("bool");
}

#[test]
fn says_what_it_wants() {
    check_type::<One<bool>>(&[
        ("1.0", Ok("true")),
        ("2", Err("expected true or false, found the number 2")),
        ("0.5", Err("expected true or false, found the number 0.5")),
        (r#""yes""#, Err(r#"expected true or false, found the string "yes""#)),
        ("[true]", Err("expected true or false, found an array")),
    ]);
}

#[test]
fn null_is_absent() {
    check_reads(r#"{"value": null}"#, &One::<bool> { value: None });
}
