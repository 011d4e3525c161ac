//! A user's own types: a scalar, a wrapper around any JSON, and one that exists in two formats.

use msrest_model::Model;
use msrest_model::extend::{
    Expected, Format, Incomplete, Place, ReadSlot, RestType, Scalar, ScalarInput, SlotKind, ValueSink, View,
};
use msrest_model_tests::{One, check_reads, check_refuses, check_type, check_writes};
use serde_json::{Value, json};

/// A colour that travels as `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Rgb(u32);

impl RestType for Rgb {
    fn push(&self, number: usize, out: &mut dyn ValueSink) {
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
    fn push(&self, number: usize, out: &mut dyn ValueSink) {
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

    fn push(&self, number: usize, out: &mut dyn ValueSink) {
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
