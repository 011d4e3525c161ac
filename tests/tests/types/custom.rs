//! A user's own types: a scalar, a wrapper around any JSON, and one that exists in two formats.

use std::error::Error;

use msrest_model::extend::{
    Expected, Format, Incomplete, Place, ReadSlot, RestType, Scalar, ScalarInput, SlotKind, ValueSink, View,
};
use msrest_model::{DeserializationErrorKind, Deserializer, KeyExtractor, Model, from_value};
use msrest_model_tests::{
    One, check_reads, check_reads_with, check_refuses, check_refuses_with, check_type, check_writes, json,
    with_warnings,
};
use serde_json::{Value, json};

/// A colour that travels as `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Rgb(u32);

impl RestType for Rgb {
    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.view(number, &View::Owned(format!("#{:06x}", self.0)));
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Scalar(place)
    }
}

impl Scalar for Rgb {
    fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
        let digits = match input {
            ScalarInput::Text(text) => text.strip_prefix('#'),
            _ => None,
        };
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        number.map(Rgb).ok_or(Expected::new("a colour such as #ff0000"))
    }
}

/// Any JSON that the user's code looks into later.
#[derive(Debug, Clone, PartialEq)]
struct Opaque(Value);

impl RestType for Opaque {
    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.view(number, &View::Json(&self.0));
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Staged(place)
    }

    fn stage(_: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
        let mut value = None;
        read(SlotKind::Json(&mut value))?;
        value.map(Opaque).ok_or(Incomplete::Null)
    }
}

/// A number of bytes: a number, or text in the format `str`.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Size(u64);

impl RestType for Size {
    const FORMATS: &'static [&'static str] = &["long"];

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.view(number, &View::Unsigned(self.0));
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Scalar(place)
    }
}

impl Scalar for Size {
    fn read(input: ScalarInput<'_>, format: Format) -> Result<Self, Expected> {
        u64::read(input, format).map(Size)
    }
}

#[derive(Debug, PartialEq, Model)]
struct Picture {
    background: Rgb,
    #[rest(key = "properties.palette")]
    palette: Option<Vec<Rgb>>,
    #[rest(format = "long")]
    size: Option<Size>,
    notes: Option<Opaque>,
}

fn picture() -> Picture {
    Picture {
        background: Rgb(0x00ff00),
        palette: Some(vec![Rgb(1), Rgb(2)]),
        size: Some(Size(u64::MAX)),
        notes: Some(Opaque(json!({"a": [null, 1]}))),
    }
}

#[test]
fn take_part_in_models() {
    let document = r##"{"background": "#00ff00", "properties": {"palette": ["#000001", "#000002"]},
        "size": 18446744073709551615, "notes": {"a": [null, 1]}}"##;
    check_reads(document, &picture());
    check_writes(&picture(), document);
}

#[test]
fn say_what_they_want() {
    check_refuses::<Picture>(
        r##"{"background": "green"}"##,
        "background: expected a colour such as #ff0000, found the string \"green\"",
    );
    check_refuses::<Picture>(
        r##"{"background": "#000000", "properties": {"palette": ["#000000", 5]}}"##,
        "properties.palette[1]: expected a colour such as #ff0000, found the number 5",
    );
}

/// An opaque value takes objects, arrays and scalars, numbers in particular.
#[test]
fn opaque_values_take_any_json() {
    check_type::<One<Opaque>>(&[
        ("5", Ok("5")),
        ("5.25", Ok("5.25")),
        (r#""text""#, Ok(r#""text""#)),
        ("true", Ok("true")),
        ("[1, [2.5]]", Ok("[1, [2.5]]")),
        (r#"{"a": {"b": 1}}"#, Ok(r#"{"a": {"b": 1}}"#)),
        ("{}", Ok("{}")),
    ]);
    check_reads(r#"{"value": null}"#, &One::<Opaque> { value: None });
    check_reads("[5, {}]", &vec![Opaque(json!(5)), Opaque(json!({}))]);
}

/// A colour that finds an object says so in its own words.
#[test]
fn a_scalar_of_ones_own_is_asked_what_it_wants() {
    check_type::<One<Rgb>>(&[
        ("{}", Err("expected a colour such as #ff0000, found an object")),
        ("[1]", Err("expected a colour such as #ff0000, found an array")),
    ]);
}

#[derive(Debug, PartialEq, Model)]
struct Point {
    #[rest(key = "xAxis")]
    x: i32,
    y: Option<i32>,
}

/// A point that lies on the right.
#[derive(Debug, PartialEq)]
struct Right(Point);

impl RestType for Right {
    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        self.0.push_value(number, out);
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Staged(place)
    }

    /// Read where it stands: by the reader's own extractors.
    fn stage(format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
        let mut point: Option<Point> = None;
        read(RestType::kind(&mut point, format))?;
        match point {
            Some(point) if point.x > 0 => Ok(Self(point)),
            Some(_) => Err(Incomplete::refused("the point lies on the left")),
            None => Err(Incomplete::Null),
        }
    }
}

/// A point, or its name: the JSON is looked at first.
#[derive(Debug, PartialEq)]
enum Spot {
    Named(String),
    At(Point),
}

impl RestType for Spot {
    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        match self {
            Self::Named(name) => name.push_value(number, out),
            Self::At(point) => point.push_value(number, out),
        }
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Staged(place)
    }

    fn stage(_: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
        let mut value = None;
        read(SlotKind::Json(&mut value))?;
        match value {
            Some(Value::String(name)) => Ok(Self::Named(name)),
            Some(value) => Ok(Self::At(from_value(&value)?)),
            None => Err(Incomplete::Null),
        }
    }
}

#[derive(Debug, PartialEq, Model)]
struct Map {
    #[rest(key = "properties.right")]
    right: Option<Vec<Right>>,
    spot: Option<Spot>,
    #[rest(secret)]
    hidden: Option<Spot>,
    #[rest(secret)]
    vault: Option<Right>,
    name: Option<String>,
}

/// The reason, or the error of a value inside, at its place in the document.
#[test]
fn a_type_of_ones_own_refuses_with_a_reason() {
    check_refuses::<Map>(
        r#"{"properties": {"right": [{"xAxis": 1}, {"xAxis": -1}]}}"#,
        "properties.right[1]: the point lies on the left",
    );
    check_refuses::<Map>(
        r#"{"properties": {"right": [{"xAxis": "a"}]}}"#,
        "properties.right[0].xAxis: expected an integer of 32 bits, found the string \"a\"",
    );
    check_refuses::<Map>(
        r#"{"spot": {"xAxis": 1, "y": []}}"#,
        "spot.y: expected an integer of 32 bits, found an array",
    );
    check_refuses::<Map>(
        r#"{"spot": {}}"#,
        "spot.xAxis: a value is needed here and absent; make the field an `Option` to allow that",
    );
    check_refuses::<Right>(r#"{"xAxis": 0}"#, "the point lies on the left");
    let error =
        Map::deserialize("{\"name\": \"a\",\n \"properties\": {\"right\": [{\"xAxis\":\n0}]}}").unwrap_err();
    assert_eq!((error.line(), error.column()), (Some(2), Some(27)), "{error}");
    assert!(matches!(error.kind(), DeserializationErrorKind::Refused(_)));
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("the point lies on the left"));
    check_writes(&One { value: Some(Spot::Named("home".to_owned())) }, r#"{"value": "home"}"#);
}

#[test]
fn what_it_refuses_is_recovered_and_its_reader_is_the_documents() {
    let document = r#"{"properties": {"right": [{"xAxis": -1}]}, "spot": {"xAxis": []}, "name": "a"}"#;
    let reader = Deserializer::new().recover(true);
    let (map, warnings) =
        with_warnings(reader, |reader| reader.deserialize_value::<Map>(&json(document))).unwrap();
    assert_eq!(map.name.as_deref(), Some("a"));
    let places: Vec<String> = warnings.iter().map(|warning| warning.path().to_string()).collect();
    assert_eq!(places.len(), 2, "{warnings:?}");
    // By the extractors of the whole reading.
    let right = Right(Point { x: 5, y: Some(1) });
    let map = Map { right: Some(vec![right]), spot: None, hidden: None, vault: None, name: None };
    check_reads_with(&KeyExtractor::ANY_SPELLING, r#"{"RIGHT": [{"x": 5, "Y": 1}]}"#, &map);
    check_refuses_with::<Map>(
        &KeyExtractor::ANY_SPELLING,
        r#"{"RIGHT": [{"x": 0}]}"#,
        "properties.right[0]: the point lies on the left",
    );
}

/// Nobody knows what a reason of the user's own quotes.
#[test]
fn what_it_refuses_stays_secret() {
    const MESSAGE: &str = "the type refuses the value, which is kept secret";
    check_refuses::<Map>(r#"{"hidden": {"xAxis": "hunter2"}}"#, &format!("hidden: {MESSAGE}"));
    check_refuses::<Map>(r#"{"vault": {"xAxis": -1}}"#, &format!("vault: {MESSAGE}"));
}
