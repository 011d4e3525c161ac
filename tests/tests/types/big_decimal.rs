//! msrest's `decimal` with any number of digits.

use bigdecimal::BigDecimal;
use msrest_model::{Model, Serializer};
use msrest_model_tests::{One, check_breaks, check_reads, check_type, check_type_vectors};

const EXPECTED: &str = "expected a decimal number of at most 10,000 characters, found";
const DIGITS: &str = "-123456789012345678901234567890123456789.012345678901234567890123456789";

/// KEEP: the expectations come from msrest.
#[test]
fn behaves_as_msrest() {
    check_type_vectors::<One<BigDecimal>>("decimal");
}

#[test]
fn keeps_every_digit() {
    #[derive(Debug, PartialEq, Model)]
    struct Account {
        #[rest(format = "str")]
        value: BigDecimal,
    }
    let document = format!("{{\"value\":\"{DIGITS}\"}}");
    let account = Account { value: DIGITS.parse().unwrap() };
    check_reads(&document, &account);
    assert_eq!(account.to_json().unwrap(), document);
    let number = One::<BigDecimal>::deserialize(format!("{{\"value\": {DIGITS}}}")).unwrap();
    assert_eq!(number.value, Some(account.value.clone()));
    let written = Serializer::new().to_json(&number);
    if cfg!(feature = "arbitrary_precision") {
        assert_eq!(written.unwrap(), format!("{{\"value\":{DIGITS}}}"));
    } else {
        let message = "value: the decimal has more digits than a JSON number keeps; enable serde_json's arbitrary_precision";
        assert_eq!(written.unwrap_err().to_string(), message);
    }
}

/// The grammar is that of all decimals, and long texts are refused before they cost time.
#[test]
fn refuses_what_is_no_decimal() {
    check_type::<One<BigDecimal>>(&[
        (r#"" 1.50 ""#, Ok("1.50")),
        ("1e3", Ok("1e3")),
        (r#""1_0""#, Err(&format!("{EXPECTED} the string \"1_0\""))),
        (r#""49e-+0""#, Err(&format!("{EXPECTED} the string \"49e-+0\""))),
        (r#""NaN""#, Err(&format!("{EXPECTED} the string \"NaN\""))),
        ("[1]", Err(&format!("{EXPECTED} an array"))),
    ]);
    let long = One::<BigDecimal>::deserialize(format!("{{\"value\": \"{}\"}}", "1".repeat(10_001)));
    assert!(long.unwrap_err().to_string().starts_with(&format!("value: {EXPECTED} a string")));
    let huge = One::<BigDecimal>::deserialize(r#"{"value": "1e999999999999"}"#).unwrap();
    assert!(Serializer::new().to_xml(&huge).is_ok_and(|text| text.len() < 200));
}

#[test]
fn keeps_rules() {
    #[derive(Debug, PartialEq, Model)]
    struct Account {
        #[rest(maximum = 5, multiple = 0.1)]
        value: BigDecimal,
    }
    check_breaks(&Account { value: "0.3".parse().unwrap() }, &[]);
    let message = "Parameter 'Account.value' must be equal to or less than 5.";
    let value = "123456789012345678901234567890123456789".parse().unwrap();
    check_breaks(&Account { value }, &[("value", "maximum", message)]);
}
