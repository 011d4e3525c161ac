//! msrest's `decimal`.

use std::collections::BTreeMap;
use std::str::FromStr;

use msrest_model::extend::{
    Expected, Format, Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink, View,
};
use msrest_model::{Attribute, Deserializer, KeyExtractor, Model, Serializer, from_str, from_value};
use msrest_model_tests::{One, check_reads, check_type, check_type_vectors, json};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

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
        ("\".0003000000000006000000000000000000000000000\"", "0.0003000000000006"),
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

/// A number by its digits, whatever they are.
#[derive(Debug, PartialEq)]
struct Digits(String);

impl RestType for Digits {
    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.view(number, &View::Owned(self.0.clone()));
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Scalar(place)
    }
}

impl Scalar for Digits {
    fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
        Ok(Self(input.digits()?.into_owned()))
    }
}

/// Numbers whose digits no float holds.
const LONG: [&str; 6] = [
    "0.1234567890123456789",
    "18446744073709551617",
    "-18446744073709551617",
    "0.9253608691488931",
    "1.2345678901234567890123456789",
    "123456789012345678.5",
];

/// MEND: a text has all digits, in whichever way it is read.
#[test]
fn a_text_keeps_all_digits_in_every_way() {
    let own = KeyExtractor::custom(|_: &Attribute, _: &Map<String, Value>| None);
    for digits in LONG {
        let expected = Some(Decimal::from_str(digits).unwrap());
        let document = format!("{{\"value\": {digits}}}");
        let reader = Deserializer::new();
        for reader in [
            reader.clone(),
            reader.clone().recover(true),
            reader.clone().key_extractors(KeyExtractor::ANY_SPELLING),
            reader.key_extractors([own.clone(), KeyExtractor::RestKey]),
        ] {
            assert_eq!(reader.deserialize::<One<Decimal>>(&document).unwrap().value, expected, "{reader:?}");
            let own = reader.deserialize::<One<Digits>>(&document).unwrap().value;
            assert_eq!(own, Some(Digits(digits.to_owned())), "{reader:?}");
        }
        // With all keys in sight: one competes, one is bad.
        let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
        let document = format!("{{\"VALUE\": 1, \"value\": {digits}}}");
        assert_eq!(reader.deserialize::<One<Decimal>>(&document).unwrap().value, expected);
        let document = format!("{{\"value\": [\"x\", {digits}]}}");
        let list: One<Vec<Option<Decimal>>> =
            Deserializer::new().recover(true).deserialize(&document).unwrap_or(One { value: None });
        assert!(list.value.is_none_or(|list| list.contains(&expected)), "{document}");
        assert_eq!(
            from_str::<One<Decimal>>(&format!("{{\"value\": \"{digits}\"}}")).unwrap().value,
            expected
        );
    }
}

/// A polymorphic model whose discriminator comes late, and a list of pairs, are read from a part that is kept.
#[test]
fn what_is_kept_of_a_text_keeps_its_digits() {
    #[derive(Debug, PartialEq, Model)]
    #[rest(discriminator = "kind")]
    enum Price {
        #[rest(value = "fixed")]
        Fixed(One<Decimal>),
        #[rest(base)]
        Other(Other),
    }
    #[derive(Debug, PartialEq, Model)]
    struct Other {
        kind: Option<String>,
    }
    for digits in LONG {
        let value = Some(Decimal::from_str(digits).unwrap());
        let document = format!("{{\"value\": {digits}, \"kind\": \"fixed\"}}");
        assert_eq!(Price::deserialize(&document).unwrap(), Price::Fixed(One { value }), "{document}");
        let document = format!("[{{\"key\": \"a\", \"value\": {digits}}}]");
        let map: BTreeMap<String, Decimal> = from_str(&document).unwrap();
        assert_eq!(map.get("a"), value.as_ref(), "{document}");
    }
}

/// MEND `decimal-exact`: never other digits.
#[test]
fn a_value_that_has_lost_digits_is_an_error_that_says_so() {
    for digits in LONG {
        let value = json(&format!("{{\"value\": {digits}}}"));
        let (decimal, own) = (from_value::<One<Decimal>>(&value), from_value::<One<Digits>>(&value));
        if cfg!(feature = "arbitrary_precision") {
            assert_eq!(decimal.unwrap().value, Some(Decimal::from_str(digits).unwrap()));
            assert_eq!(own.unwrap().value, Some(Digits(digits.to_owned())));
            continue;
        }
        for error in [decimal.unwrap_err(), own.unwrap_err()] {
            let message = error.to_string();
            assert!(
                message.starts_with("value: expected a number with all its digits, of which a"),
                "{message}"
            );
            assert!(message.contains("arbitrary_precision"), "{message}");
        }
    }
}

#[test]
fn a_value_gives_the_digits_that_it_keeps() {
    for digits in
        ["0.1", "-2.5", "0.123456789012345", "0.1234567890123456", "1e20", "123456789012345.6", "0.3"]
    {
        let value = json(&format!("{{\"value\": {digits}}}"));
        let expected = Decimal::from_str(digits).or_else(|_| Decimal::from_scientific(digits)).unwrap();
        assert_eq!(from_value::<One<Decimal>>(&value).unwrap().value, Some(expected), "{digits}");
    }
}
