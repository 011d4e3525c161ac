//! msrest's enums.

use msrest_model::RestEnum;
use msrest_model_tests::{One, check_reads, check_type, check_type_vectors};

#[derive(Debug, Clone, PartialEq, RestEnum)]
#[rest(rename_all = "camelCase")]
enum Color {
    Red,
    BlueGreen,
    #[rest(unknown)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, RestEnum)]
enum Closed {
    #[rest(value = "on")]
    On,
    #[rest(value = "ON ")]
    OnWithSpace,
    #[rest(value = "12")]
    Twelve,
}

/// KEEP: the expectations come from msrest.
#[test]
fn behaves_as_msrest() {
    check_type_vectors::<One<Color>>("Color");
}

/// MEND: msrest reads an unknown value, and then refuses to write it.
#[test]
fn an_unknown_value_is_written_back() {
    check_type::<One<Color>>(&[
        (r#""mauve""#, Ok(r#""mauve""#)),
        (r#""""#, Ok(r#""""#)),
        (r#""ROT""#, Ok(r#""ROT""#)),
    ]);
    check_reads(r#"{"value": "mauve"}"#, &One { value: Some(Color::Other("mauve".to_owned())) });
}

/// MEND: msrest counts a negative index from the end, and takes `true` for 1.
#[test]
fn an_index_is_neither_negative_nor_a_boolean() {
    check_type::<One<Color>>(&[
        ("0", Ok(r#""red""#)),
        ("-1", Err("expected one of red, blueGreen, found the number -1")),
        ("2", Err("expected one of red, blueGreen, found the number 2")),
        ("true", Err("expected one of red, blueGreen, found true")),
        (
            "18446744073709551615",
            Err("expected one of red, blueGreen, found the number 18446744073709551615"),
        ),
        ("[]", Err("expected one of red, blueGreen, found an array")),
    ]);
}

#[test]
fn a_closed_enum_refuses_what_it_does_not_list() {
    check_type::<One<Closed>>(&[
        (r#""On""#, Ok(r#""on""#)),
        (r#""ON ""#, Ok(r#""ON ""#)),
        (r#""12""#, Ok(r#""12""#)),
        (r#""off""#, Err(r#"expected one of on, ON , 12, found the string "off""#)),
        (r#""""#, Err(r#"expected one of on, ON , 12, found the string """#)),
    ]);
}

#[test]
fn values_and_variants_match() {
    assert_eq!(Color::VALUES, ["red", "blueGreen"]);
    assert_eq!(Color::from_value("BLUEGREEN"), Some(Color::BlueGreen));
    assert_eq!(Color::from_index(1), Some(Color::BlueGreen));
    assert_eq!((Color::Other("x".to_owned()).as_str(), Color::Red.as_str()), ("x", "red"));
    assert_eq!((Closed::from_value("x"), Closed::from_index(3)), (None, None));
}
