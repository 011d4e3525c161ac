//! msrest's `int`, `long` and `float`.

use std::collections::BTreeMap;

use msrest_model::{KeyTransformer, Model, RestType, Serializer};
use msrest_model_tests::{
    One, check_breaks, check_reads, check_type, check_type_vectors, check_unwritable, check_writes,
    check_writes_with, json,
};

/// As `Edm.Int64` travels.
#[derive(Debug, PartialEq, Model)]
struct AsText<T: RestType> {
    #[rest(format = "str")]
    value: Option<T>,
}

/// KEEP: the expectations come from msrest.
#[test]
fn behaves_as_msrest() {
    check_type_vectors::<One<i32>>("int");
    check_type_vectors::<One<i64>>("int");
    check_type_vectors::<One<i128>>("int");
    check_type_vectors::<One<i64>>("long");
    check_type_vectors::<One<f64>>("float");
}

/// MEND: msrest cuts 1.9 to 1.
#[test]
fn reads_whole_floats_only() {
    check_type::<One<i32>>(&[
        ("5.0", Ok("5")),
        ("-3.0", Ok("-3")),
        ("1e2", Ok("100")),
        ("1.9", Err("expected an integer of 32 bits, found the number 1.9")),
        ("-0.5", Err("expected an integer of 32 bits, found the number -0.5")),
        (r#""5.0""#, Err(r#"expected an integer of 32 bits, found the string "5.0""#)),
    ]);
}

/// MEND: Python reads the digits of its own source text, and those of any script.
#[test]
fn reads_the_digits_of_json_only() {
    for text in ["1_000", "\u{663}", "0x10"] {
        let message = format!("expected an integer of 32 bits, found the string {text:?}");
        check_type::<One<i32>>(&[(&format!("{text:?}"), Err(&message))]);
        let message = format!("expected a number, found the string {text:?}");
        check_type::<One<f64>>(&[(&format!("{text:?}"), Err(&message))]);
    }
}

/// MEND: Python's integers have no range.
#[test]
fn refuses_what_is_out_of_range() {
    check_type::<One<u8>>(&[
        ("255", Ok("255")),
        ("256", Err("expected an integer from 0 to 255, found the number 256")),
        ("-1", Err("expected an integer from 0 to 255, found the number -1")),
        (r#""256""#, Err(r#"expected an integer from 0 to 255, found the string "256""#)),
        ("255.0", Ok("255")),
        ("256.0", Err("expected an integer from 0 to 255, found the number 256.0")),
    ]);
    check_type::<One<i8>>(&[
        ("-128", Ok("-128")),
        ("128", Err("expected an integer from -128 to 127, found the number 128")),
    ]);
    check_type::<One<i16>>(&[
        ("-32768", Ok("-32768")),
        ("32768", Err("expected an integer from -32768 to 32767, found the number 32768")),
    ]);
    check_type::<One<u16>>(&[
        ("65535", Ok("65535")),
        ("65536", Err("expected an integer from 0 to 65535, found the number 65536")),
    ]);
    check_type::<One<u32>>(&[
        ("4294967295", Ok("4294967295")),
        (
            "4294967296",
            Err("expected an integer of 32 bits that is not negative, found the number 4294967296"),
        ),
    ]);
    check_type::<One<i32>>(&[
        ("-2147483648", Ok("-2147483648")),
        ("2147483648", Err("expected an integer of 32 bits, found the number 2147483648")),
    ]);
}

#[test]
fn holds_the_edges_of_64_bits() {
    const TOO_BIG: &str = "expected an integer of 64 bits, found the number 9223372036854775808";
    check_type::<One<i64>>(&[
        ("9223372036854775807", Ok("9223372036854775807")),
        ("-9223372036854775808", Ok("-9223372036854775808")),
        ("9223372036854775808", Err(TOO_BIG)),
    ]);
    check_type::<One<u64>>(&[
        ("18446744073709551615", Ok("18446744073709551615")),
        (r#""18446744073709551615""#, Ok("18446744073709551615")),
        ("-1", Err("expected an integer of 64 bits that is not negative, found the number -1")),
    ]);
    check_type::<One<usize>>(&[("18446744073709551615", Ok("18446744073709551615"))]);
    check_type::<One<isize>>(&[("-9223372036854775808", Ok("-9223372036854775808"))]);
}

/// 2^64 is no integer of 64 bits, whether `serde_json` keeps its digits or not.
#[test]
fn refuses_what_exceeds_64_bits() {
    for text in ["18446744073709551616", "1e300", "-9223372036854775809"] {
        let document = format!("{{\"value\": {text}}}");
        assert!(One::<u64>::deserialize(&document).is_err(), "{text}");
        assert!(One::<i64>::deserialize(&document).is_err(), "{text}");
    }
}

#[test]
fn integers_of_128_bits_are_read_and_written_within_64_bits() {
    check_reads(r#"{"value": "170141183460469231731687303715884105727"}"#, &One { value: Some(i128::MAX) });
    check_reads(r#"{"value": "340282366920938463463374607431768211455"}"#, &One { value: Some(u128::MAX) });
}

/// With all their digits, or not at all.
#[test]
fn integers_beyond_64_bits_are_exact() {
    const LARGE: i128 = 18_446_744_073_709_551_617;
    for text in ["18446744073709551617", "18446744073709551617.0", "1.8446744073709551617e19"] {
        let document = format!("{{\"value\": {text}}}");
        assert_eq!(One::<i128>::deserialize(&document).unwrap().value, Some(LARGE), "{text}");
        assert_eq!(One::<u128>::deserialize(&document).unwrap().value, LARGE.try_into().ok(), "{text}");
        let of_value = One::<i128>::from_dict(&json(&document));
        if cfg!(feature = "arbitrary_precision") {
            assert_eq!(of_value.unwrap().value, Some(LARGE));
        } else {
            let message = of_value.unwrap_err().to_string();
            assert!(
                message.contains("an integer with all its digits") && message.contains("read the text"),
                "{message}"
            );
        }
    }
    assert_eq!(
        One::<i64>::deserialize(r#"{"value": 9007199254740993.0}"#).unwrap().value,
        Some(9_007_199_254_740_993)
    );
}

/// Where `serde_json` keeps digits, so do we.
#[cfg(feature = "arbitrary_precision")]
#[test]
fn integers_beyond_64_bits_are_written_with_all_digits() {
    check_type::<One<i128>>(&[(
        "-170141183460469231731687303715884105728",
        Ok("-170141183460469231731687303715884105728"),
    )]);
    check_type::<One<u128>>(&[(
        "340282366920938463463374607431768211455",
        Ok("340282366920938463463374607431768211455"),
    )]);
}

/// It is not about lost digits.
#[cfg(not(feature = "arbitrary_precision"))]
#[test]
fn what_is_out_of_128_bits_is_called_so() {
    let message = "expected an integer of 128 bits, found the number 1e+39";
    check_type::<One<i128>>(&[("1e39", Err(message))]);
}

#[cfg(not(feature = "arbitrary_precision"))]
#[test]
fn integers_beyond_64_bits_are_not_written() {
    let message = "value: an integer beyond 64 bits is not a JSON number; use a String";
    check_unwritable(&Serializer::new(), &One { value: Some(i128::MAX) }, message);
    check_unwritable(&Serializer::new(), &One { value: Some(u128::MAX) }, message);
}

/// MEND: NaN and infinities are not JSON.
#[test]
fn refuses_floats_that_are_not_finite() {
    for text in ["NaN", "nan", "inf", "-inf", "Infinity", "-Infinity", "1e999", "0x1p3"] {
        let message = format!("expected a number, found the string {text:?}");
        check_type::<One<f64>>(&[(&format!("{text:?}"), Err(&message))]);
    }
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let message = "value: NaN and infinities are not JSON numbers";
        check_unwritable(&Serializer::new(), &One { value: Some(value) }, message);
    }
    let message = "value[1]: NaN and infinities are not JSON numbers";
    check_unwritable(&Serializer::new(), &One { value: Some(vec![1.0, f32::NAN]) }, message);
}

#[test]
fn a_number_that_no_float_holds_is_refused() {
    assert!(One::<f64>::deserialize(r#"{"value": 1e999}"#).is_err());
    check_type::<One<f32>>(&[("3.5e+38", Err("expected a number, found the number 3.5e+38"))]);
}

/// An `f32` is written with its own digits, not with those of the `f64` next to it.
#[test]
fn f32_keeps_its_shortest_text() {
    check_type::<One<f32>>(&[
        ("1.1", Ok("1.1")),
        ("0.1", Ok("0.1")),
        ("16777217", Ok("16777216")),
        ("3.4028235e38", Ok("3.4028235e38")),
        (r#""2.5""#, Ok("2.5")),
        ("true", Ok("1")),
    ]);
}

#[test]
fn minus_zero_is_zero() {
    check_type::<One<i32>>(&[("-0", Ok("0")), ("-0.0", Ok("0")), (r#""-0""#, Ok("0"))]);
}

/// MEND: `Edm.Int64` is a text of digits.
#[test]
fn integers_travel_as_text_if_they_have_that_format() {
    check_type::<AsText<i64>>(&[
        (r#""255486129307""#, Ok(r#""255486129307""#)),
        ("-5", Ok(r#""-5""#)),
        (r#"" 12 ""#, Ok(r#""12""#)),
        (r#""x""#, Err(r#"expected an integer of 64 bits, found the string "x""#)),
        ("{}", Err("expected an integer of 64 bits, found an object")),
    ]);
    check_type::<AsText<u8>>(&[("255", Ok(r#""255""#))]);
    check_type::<AsText<u64>>(&[("18446744073709551615", Ok(r#""18446744073709551615""#))]);
    check_type::<AsText<i128>>(&[(
        r#""-170141183460469231731687303715884105728""#,
        Ok(r#""-170141183460469231731687303715884105728""#),
    )]);
    check_type::<AsText<u128>>(&[(
        r#""340282366920938463463374607431768211455""#,
        Ok(r#""340282366920938463463374607431768211455""#),
    )]);
    check_type::<AsText<Vec<Option<i32>>>>(&[(r#"[1, "2", null]"#, Ok(r#"["1", "2", null]"#))]);
    check_type::<AsText<Vec<u8>>>(&[(r#"["1", 2]"#, Ok(r#"["1", "2"]"#))]);
    check_type::<AsText<BTreeMap<String, u64>>>(&[(r#"{"a": 7}"#, Ok(r#"{"a": "7"}"#))]);
}

/// A key transformer of the caller's own and the rules see the number's text and the number.
#[test]
fn integers_as_text_keep_their_rules_and_transformers() {
    #[derive(Model)]
    struct Rules {
        #[rest(format = "str", minimum = 5)]
        value: i64,
    }
    check_breaks(
        &Rules { value: 4 },
        &[("value", "minimum", "Parameter 'Rules.value' must be equal to or greater than 5.")],
    );
    let own = KeyTransformer::custom(|attribute: &msrest_model::Attribute, value| {
        msrest_model::Transformed::key(attribute.name(), value)
    });
    check_writes_with(
        &Serializer::new().key_transformer(own),
        &AsText { value: Some(7_i32) },
        r#"{"value": "7"}"#,
    );
    check_writes(&AsText { value: Some(7_i32) }, r#"{"value": "7"}"#);
}
