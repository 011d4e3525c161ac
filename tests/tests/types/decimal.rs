//! msrest's `decimal`.

use msrest_model::{Model, Serializer};
use msrest_model_tests::{One, check_reads, check_type, check_type_vectors};
use rust_decimal::Decimal;

/// As services of money send it.
#[derive(Debug, PartialEq, Model)]
struct AsText {
    #[rest(format = "str")]
    value: Option<Decimal>,
}

const EXPECTED: &str = "expected a decimal number of at most 28 digits, found";

/// KEEP: the expectations come from msrest.
#[test]
fn behaves_as_msrest() {
    check_type_vectors::<One<Decimal>>("decimal");
}

/// MEND: msrest reads 1.1 as 1.100000000000000088817841970012523.
#[test]
fn is_exact() {
    for text in ["1.1", "0.1", "-0.3", "123456.789", "1e2", "1.5E-3", "\"1.1\"", "\" 2.50 \""] {
        let digits = text.trim_matches('"').trim();
        let expected = Decimal::from_scientific(digits).or_else(|_| Decimal::from_str_exact(digits)).unwrap();
        check_reads(&format!("{{\"value\": {text}}}"), &One { value: Some(expected) });
    }
}

/// KEEP: as msrest answers.
#[test]
fn reads_booleans_as_one_and_zero() {
    check_type::<One<Decimal>>(&[("true", Ok("1")), ("false", Ok("0"))]);
}

#[test]
fn refuses_what_is_no_decimal() {
    check_type::<One<Decimal>>(&[
        (r#""NaN""#, Err(&format!("{EXPECTED} the string \"NaN\""))),
        (r#""1,5""#, Err(&format!("{EXPECTED} the string \"1,5\""))),
        (r#""1e999""#, Err(&format!("{EXPECTED} the string \"1e999\""))),
        ("[1]", Err("expected a decimal number of at most 28 digits, found an array")),
    ]);
}

/// `rust_decimal` calls itself for each digit: a long text ended the stack, and the process with it.
#[test]
fn a_long_text_is_refused_before_the_stack_ends() {
    let long = "0".repeat(1_000_000);
    for text in
        [long.clone(), format!("0.{long}"), format!("-{long}.5"), format!("{long}e1"), format!("1e{long}")]
    {
        let error = One::<Decimal>::deserialize(format!("{{\"value\": \"{text}\"}}")).unwrap_err();
        assert_eq!(
            error.to_string().split(" at line ").next(),
            Some(&*format!("value: {EXPECTED} a string"))
        );
    }
    check_type::<One<Decimal>>(&[(r#""-0.0000000000000000000000000001""#, Ok("-1e-28"))]);
}

/// More digits than the number of JSON keeps are refused rather than rounded.
#[cfg(not(feature = "arbitrary_precision"))]
#[test]
fn refuses_to_round_on_writing() {
    let value = One { value: Decimal::from_str_exact("1.2345678901234567890123456789").ok() };
    let message = "value: the decimal has more digits than a JSON number keeps; enable serde_json's arbitrary_precision";
    msrest_model_tests::check_unwritable(&Serializer::new(), &value, message);
}

/// MEND: 28 digits, where `serde_json` keeps them.
#[cfg(feature = "arbitrary_precision")]
#[test]
fn is_exact_to_28_digits() {
    for text in [
        "1.234567890123456789012345678",
        "-0.0000000000000000000000000001",
        "9999999999999999999999999999",
        "79228162514264337593543950335",
        "1.00",
    ] {
        let document = format!("{{\"value\":{text}}}");
        let model = One { value: Decimal::from_str_exact(text).ok() };
        check_reads(&document, &model);
        assert_eq!(Serializer::new().to_json(&model).unwrap(), document);
        assert_eq!(Serializer::new().serialize(&model).unwrap().to_string(), document);
    }
}

/// Text keeps all digits in any build.
#[test]
fn text_keeps_all_digits() {
    let model = One::<Decimal>::deserialize(r#"{"value": "1.234567890123456789012345678"}"#).unwrap();
    assert_eq!(model.value, Decimal::from_str_exact("1.234567890123456789012345678").ok());
}

#[test]
fn a_whole_decimal_is_written_without_a_fraction() {
    assert_eq!(Serializer::new().to_json(&One { value: Some(Decimal::from(5)) }).unwrap(), r#"{"value":5}"#);
}

/// MEND: a decimal as text keeps all its digits in any build.
#[test]
fn decimals_travel_as_text_if_they_have_that_format() {
    check_type::<AsText>(&[
        (r#""1.10""#, Ok(r#""1.10""#)),
        ("2.5", Ok(r#""2.5""#)),
        (r#""1.2345678901234567890123456789""#, Ok(r#""1.2345678901234567890123456789""#)),
        (r#""79228162514264337593543950335""#, Ok(r#""79228162514264337593543950335""#)),
        (r#""1,5""#, Err(&format!("{EXPECTED} the string \"1,5\""))),
        ("[]", Err("expected a decimal number of at most 28 digits, found an array")),
    ]);
}

/// MEND: Python takes underscores and digits of any script, and keeps any exponent; ours is exact, or an error.
#[test]
fn one_grammar_reads_texts_and_numbers() {
    for (text, written) in [
        ("0e50", "0"),
        ("\"0e50\"", "0"),
        ("\"1e27\"", "1e27"),
        ("\"+1.5\"", "1.5"),
        ("\".5\"", "0.5"),
        ("\"5.\"", "5"),
        ("\"120000e-30\"", "1.2e-25"),
        ("\"15E-1\"", "1.5"),
        ("\"-0\"", "0"),
    ] {
        check_type::<One<Decimal>>(&[(text, Ok(written))]);
    }
    for text in
        ["1_0", "49e-+0", "1e", "e5", "1e5.0", "--1", "1.2.3", "\u{661}", "1e-29", "1e29", "", ".", "+"]
    {
        let message = format!("{EXPECTED} the string {text:?}");
        check_type::<One<Decimal>>(&[(&format!("{text:?}"), Err(&message))]);
    }
    // The mantissa has more digits than 96 bits.
    for text in ["12345678901234567890123456789.5e3", "1.23456789012345678901234567891e5"] {
        let message = format!("{EXPECTED} the string {text:?}");
        check_type::<One<Decimal>>(&[(&format!("{text:?}"), Err(&message))]);
    }
}
