//! msrest's enums.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use msrest_model::{Deserializer, Model, RestEnum, RestType, UnknownEnumValue, WarningKind};
use msrest_model_tests::{
    One, check_breaks, check_reads, check_type, check_type_vectors, check_writes, with_warnings,
};

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

/// Nothing is odd about a value of the list.
#[test]
fn a_known_value_is_no_warning() {
    let read = with_warnings(Deserializer::new(), |reader| reader.deserialize::<Closed>("\"on\"")).unwrap();
    assert_eq!(read.0, Closed::On);
    assert!(read.1.is_empty(), "{:?}", read.1);
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

/// Whatever is made of a `String` and gives a text.
#[test]
fn an_unknown_value_is_kept_in_any_text() {
    fn check<T: RestType + PartialEq + std::fmt::Debug + for<'a> From<&'a str>>() {
        check_writes(&T::from("mauve"), "\"mauve\"");
        check_reads("\"mauve\"", &T::from("mauve"));
    }
    macro_rules! check_texts {
        ($($text:ty),*) => {$({
            #[derive(Debug, PartialEq, RestEnum)]
            enum Status {
                On,
                #[rest(unknown)]
                Other($text),
            }
            check::<Status>();
            check_reads("\"on\"", &Status::On);
        })*};
    }
    check_texts!(Box<str>, Arc<str>, Rc<str>, Cow<'static, str>);
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

#[test]
fn all_values_are_listed() {
    assert_eq!(Color::all().collect::<Vec<_>>(), [Color::Red, Color::BlueGreen]);
    assert_eq!(Level::all().map(i64::from).collect::<Vec<_>>(), [1, 20, -3]);
}

#[test]
fn texts_become_values_and_back() {
    let (known, other): (Color, Color) = ("BLUEGREEN".into(), "mauve".to_owned().into());
    assert_eq!((&known, &other), (&Color::BlueGreen, &Color::Other("mauve".to_owned())));
    assert_eq!("red".parse::<Color>(), Ok::<_, Infallible>(Color::Red));
    assert_eq!(format!("{known:>10}{other}"), " blueGreenmauve");
    assert_eq!(AsRef::<str>::as_ref(&other), "mauve");
    assert!(known == "blueGreen" && known == *"blueGreen" && other != "red");
}

#[test]
fn a_text_that_a_closed_enum_does_not_list_is_an_error() {
    assert_eq!("ON".parse::<Closed>(), Ok(Closed::On));
    let error: UnknownEnumValue = "off".parse::<Closed>().unwrap_err();
    assert_eq!(error.to_string(), "expected one of on, ON , 12");
    assert!(Closed::Twelve == "12");
}

/// With what the derive leaves out, somebody else can implement it.
#[derive(Debug, PartialEq, RestEnum)]
#[rest(conversions = false)]
enum Spoken {
    Yes,
}

impl fmt::Display for Spoken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("yes, please")
    }
}

#[test]
fn conversions_can_be_left_out() {
    assert_eq!((Spoken::Yes.to_string().as_str(), Spoken::Yes.as_str()), ("yes, please", "Yes"));
}

#[derive(Debug, Clone, PartialEq, RestEnum)]
#[rest(integer)]
enum Level {
    #[rest(value = 1)]
    Low,
    #[rest(value = 20)]
    High,
    #[rest(value = -3)]
    Off,
    #[rest(unknown)]
    Other(i64),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, RestEnum)]
#[rest(integer)]
enum Bit {
    Zero = 0,
    One = 1,
}

/// MEND: msrest takes an integer for an index.
#[test]
fn integers_are_told_by_their_values() {
    check_type::<One<Level>>(&[
        ("1", Ok("1")),
        ("20", Ok("20")),
        ("-3", Ok("-3")),
        ("2", Ok("2")),
        (r#"" 20 ""#, Ok("20")),
        ("1.0", Ok("1")),
        (r#""high""#, Err(r#"expected an integer of 64 bits, found the string "high""#)),
        ("1.5", Err("expected an integer of 64 bits, found the number 1.5")),
    ]);
    check_reads(r#"{"value": 20}"#, &One { value: Some(Level::High) });
    check_reads(r#"{"value": [-3, 7]}"#, &One { value: Some(vec![Level::Off, Level::Other(7)]) });
}

#[test]
fn an_integer_that_is_not_listed_is_kept_with_a_warning_or_refused() {
    let document = r#"{"value": 7}"#;
    let (read, warnings) =
        with_warnings(Deserializer::new(), |reader| reader.deserialize::<One<Level>>(document)).unwrap();
    assert_eq!(read.value, Some(Level::Other(7)));
    assert!(matches!(warnings[0].kind(), WarningKind::UnknownEnumValue { .. }), "{warnings:?}");
    check_type::<One<Bit>>(&[("1", Ok("1")), ("7", Err("expected one of 0, 1, found the number 7"))]);
}

#[test]
fn integers_become_values_and_back() {
    assert_eq!((Level::from(20), Level::from(7)), (Level::High, Level::Other(7)));
    assert_eq!((i64::from(Level::Other(7)), Level::Off.to_string()), (7, "-3".to_owned()));
    assert_eq!(Bit::try_from(1), Ok(Bit::One));
    assert_eq!(Bit::try_from(2).unwrap_err().to_string(), "expected one of 0, 1");
    assert!(Bit::One == 1 && Level::High == 20);
}

#[test]
fn the_rules_for_numbers_hold_for_integers() {
    #[derive(Model)]
    struct Lamp {
        #[rest(maximum = 10)]
        level: Option<Level>,
    }
    check_breaks(
        &Lamp { level: Some(Level::High) },
        &[("level", "maximum", "Parameter 'Lamp.level' must be equal to or less than 10.")],
    );
}
