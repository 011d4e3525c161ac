//! Documents as sloppy services send them: keys of the models in any order and spelling, repeated or unknown, and values that
//! some attribute takes, mostly not the one whose key it is.

use arbitrary::{Arbitrary, Result, Unstructured};
use serde_json::Value;

/// The text of a document.
#[derive(Debug)]
pub struct Document(pub String);

#[rustfmt::skip]
const KEYS: &[&str] = &[
    "id", "resource_id", "properties", "name", "display_name", "sku", "sku_name", "tier", "enabled", "odata.type", "odata",
    "type", "kind", "ratio", "length", "createdTime", "created", "lastModified", "day", "clock", "timeout", "lease", "price",
    "uuid", "color", "level", "bytes", "clearable", "when", "inner", "items", "list", "table", "byCode", "by_code", "fish",
    "shoal", "setting", "payload", "count", "props", "tags", "pair", "retries", "label", "zones", "friends", "rest", "unknown", "key",
    "value", "x", "", "1", "-7", "ſku", "\u{212a}ind",
];

#[rustfmt::skip]
const SCALARS: &[&str] = &[
    "null", "true", "false", "0", "1", "2", "-5", "5.0", "1.5", "18446744073709551615", "1e3", "1e999", "-0", "\"5\"",
    "\" 12 \"", "\"1.5\"", "\"true\"", "\"\"", "\"text\"", "\"2015-01-01T00:00:00.1234567Z\"", "\"2018-12-27\"",
    "\"11:22:33\"", "\"Fri, 31 Dec 1999 23:59:59 GMT\"", "\"P1DT12H\"", "\"1.12:30:00\"", "\"BLUEGREEN\"", "\"red\"",
    "\"Zm9v\"", "\"936da01f-9abd-4d9d-80c7-02af85c822a8\"", "\"shark\"", "\"salmon\"", "\"SALMON\"", "\"goblin\"",
    "\"wide\"", "\"\\ud83d\"", "\"\\ud83d\\ude00\"", "\"é\\n\"", "[]", "{}", "[null]", "[[1,\"a\"]]", "{\"a\":null}",
];

const LEVELS: usize = 5;

impl<'a> Arbitrary<'a> for Document {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let mut text = String::new();
        object(bytes, &mut text, LEVELS)?;
        Ok(Self(text))
    }
}

fn object(bytes: &mut Unstructured, text: &mut String, levels: usize) -> Result<()> {
    text.push('{');
    let count = bytes.int_in_range(0..=6)?;
    for number in 0..count {
        if number > 0 {
            text.push(',');
        }
        key(bytes, text)?;
        text.push(':');
        value(bytes, text, levels - 1)?;
    }
    text.push('}');
    Ok(())
}

/// As it is, in capitals, with one, or with an escape.
fn key(bytes: &mut Unstructured, text: &mut String) -> Result<()> {
    let key = *bytes.choose(KEYS)?;
    let written = match bytes.int_in_range(0..=9)? {
        0 => Value::from(key.to_uppercase()).to_string(),
        1 => Value::from(capitalized(key)).to_string(),
        2 => escaped(key),
        _ => Value::from(key).to_string(),
    };
    text.push_str(&written);
    Ok(())
}

fn capitalized(key: &str) -> String {
    let mut letters = key.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn escaped(key: &str) -> String {
    let units = key.encode_utf16().map(|unit| format!("\\u{unit:04x}"));
    format!("\"{}\"", units.collect::<String>())
}

fn value(bytes: &mut Unstructured, text: &mut String, levels: usize) -> Result<()> {
    match bytes.int_in_range(0..=9)? {
        0..=4 if levels > 0 => object(bytes, text, levels),
        5 if levels > 0 => list(bytes, text, levels),
        _ => {
            text.push_str(bytes.choose(SCALARS)?);
            Ok(())
        }
    }
}

fn list(bytes: &mut Unstructured, text: &mut String, levels: usize) -> Result<()> {
    text.push('[');
    for number in 0..bytes.int_in_range(0..=3)? {
        if number > 0 {
            text.push(',');
        }
        value(bytes, text, levels - 1)?;
    }
    text.push(']');
    Ok(())
}
