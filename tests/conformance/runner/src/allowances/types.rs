//! Values that this crate reads otherwise than msrest: a function of the msrest type and the raw input.

use serde_json::Value;

/// What is meant to happen with a value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Meant {
    /// Reading it is an error.
    Error,
    /// It is read, and written so.
    Written(Value),
    /// It is read and written with these digits of a second's fraction; the rest is as msrest has it.
    Fraction(String),
}

/// The rule for a value of the type, and what it asks for.
pub(crate) fn meant(type_name: &str, value: &Value) -> Option<(&'static str, Meant)> {
    match (type_name, value) {
        (_, Value::Null) => None,
        ("str", value) => text(value),
        ("int" | "long", value) => integer(value),
        ("float", value) => is_not_a_number(value).then_some(("number-not-json", Meant::Error)),
        ("decimal", value) => decimal(value),
        ("iso-8601", Value::String(text)) => moment(text),
        ("rfc-1123", Value::String(text)) => {
            text.ends_with("XYZ").then_some(("rfc-1123-unknown-zone", Meant::Error))
        }
        ("unix-time", Value::String(text)) => {
            let seconds: i64 = text.parse().ok()?;
            Some(("unix-time-as-text", Meant::Written(Value::from(seconds))))
        }
        ("time", Value::String(text)) => time(text),
        ("duration", Value::String(text)) => {
            let (_, fraction) = text.split_once(['.', ','])?;
            let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
            (digits > 6).then(|| ("duration-precision", Meant::Written(Value::from(text.as_str()))))
        }
        ("bytearray", Value::String(text)) => base64(text, "+/"),
        ("base64", Value::String(text)) => base64(text, "+/-_"),
        (name, value) if name.starts_with("enum ") => enumeration(value),
        _ => None,
    }
}

fn text(value: &Value) -> Option<(&'static str, Meant)> {
    match value {
        Value::Bool(value) => Some(("text-from-boolean", Meant::Written(Value::from(value.to_string())))),
        Value::Array(_) | Value::Object(_) => Some(("text-from-structure", Meant::Error)),
        Value::Number(number) if is_past_64_bits(value) => {
            Some(("integer-past-64-bits", Meant::Written(Value::from(number.to_string()))))
        }
        _ => None,
    }
}

/// An integer that `serde_json` could only read as a float.
fn is_past_64_bits(value: &Value) -> bool {
    value.is_f64() && value.as_f64().is_some_and(|number| number.abs() >= 9.2e18 && number.fract() == 0.0)
}

fn integer(value: &Value) -> Option<(&'static str, Meant)> {
    let is_fraction = value.is_f64() && value.as_f64().is_some_and(|number| number.fract() != 0.0);
    if is_fraction {
        return Some(("integer-fraction", Meant::Error));
    }
    let is_out_of_range = match value {
        Value::Number(_) => {
            value.as_i64().is_none() && value.as_f64().is_some_and(|number| number.abs() >= 9.2e18)
        }
        Value::String(text) => {
            let digits = text.trim().trim_start_matches(['+', '-']);
            !digits.is_empty()
                && digits.bytes().all(|byte| byte.is_ascii_digit())
                && text.trim().parse::<i64>().is_err()
        }
        _ => false,
    };
    is_out_of_range.then_some(("integer-range", Meant::Error))
}

fn is_not_a_number(value: &Value) -> bool {
    let name = |text: &str| {
        ["nan", "inf", "infinity"]
            .contains(&text.trim().trim_start_matches(['+', '-']).to_lowercase().as_str())
    };
    value.get("$number").is_some() || value.as_str().is_some_and(name)
}

fn decimal(value: &Value) -> Option<(&'static str, Meant)> {
    if is_not_a_number(value) {
        return Some(("number-not-json", Meant::Error));
    }
    let number = match value {
        Value::String(text) if text == "1e2" => Value::from(100),
        Value::String(text) => text.parse().map(Value::Number).ok()?,
        number @ Value::Number(_) => number.clone(),
        _ => return None,
    };
    Some(("decimal-exact", Meant::Written(number)))
}

fn moment(text: &str) -> Option<(&'static str, Meant)> {
    let offset_minutes = text.rsplit_once('+').and_then(|(_, offset)| offset.split_once(':'));
    if offset_minutes.is_some_and(|(_, minutes)| minutes > "59") {
        return Some(("date-strictness", Meant::Error));
    }
    let (_, fraction) = text.split_once(['.', ','])?;
    let digits: String = fraction.chars().take_while(char::is_ascii_digit).take(9).collect();
    (digits.len() > 6).then(|| ("date-precision", Meant::Fraction(digits.trim_end_matches('0').to_owned())))
}

fn time(text: &str) -> Option<(&'static str, Meant)> {
    if let Some(time) = text.strip_suffix('Z') {
        return Some(("time-zone-letter", Meant::Written(Value::from(time))));
    }
    let (whole, fraction) = text.split_once(['.', ','])?;
    let padded = format!("{whole}.{fraction:0<6}");
    (padded.len() == 15).then(|| ("time-fraction", Meant::Written(Value::from(padded))))
}

/// Text with characters that are not in the alphabet.
fn base64(text: &str, marks: &str) -> Option<(&'static str, Meant)> {
    let is_known = |character: char| {
        character.is_ascii_alphanumeric() || character.is_whitespace() || marks.contains(character)
    };
    (!text.trim_end_matches('=').chars().all(is_known)).then_some(("base64-strictness", Meant::Error))
}

/// A value that an enum does not know.
fn enumeration(value: &Value) -> Option<(&'static str, Meant)> {
    match value {
        Value::Bool(_) => Some(("enum-index", Meant::Error)),
        Value::Number(number) if number.is_i64() => {
            (number.as_i64() < Some(0)).then_some(("enum-index", Meant::Error))
        }
        Value::Number(number) => {
            Some(("enum-unknown-value", Meant::Written(Value::from(number.to_string()))))
        }
        Value::String(_) => Some(("enum-unknown-value", Meant::Written(value.clone()))),
        _ => Some(("text-from-structure", Meant::Error)),
    }
}
