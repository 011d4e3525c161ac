//! Structs and enums as users write them, and as nobody does.

use arbitrary::{Arbitrary, Result, Unstructured};

/// The text of a declaration.
#[derive(Debug)]
pub struct Declaration(pub String);

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "key", "name", "format", "readonly", "required", "constant", "secret", "default", "skip", "flatten",
    "additional_properties", "min_length", "max_length", "minimum", "maximum", "minimum_ex", "maximum_ex", "min_items",
    "max_items", "unique", "multiple", "pattern", "xml", "rename_all", "discriminator", "attribute", "value", "debug", "serde",
    "crate", "base", "integer", "conversions", "unknown", "text", "choice", "prefix", "ns", "attr", "qname", "wrapped",
    "items_name", "items_prefix", "items_ns", "send", "alias", "r#type",
];

#[rustfmt::skip]
const VALUES: &[&str] = &[
    "\"a\"", "\"a.b\"", "\"a.b.c\"", "\"odata\\\\.type\"", "\"\"", "\".\"", "\"\\\\\"", "\"A\"", "\"é\"", "\"camelCase\"",
    "\"kebab-case\"", "\"rfc-1123\"", "\"unix-time\"", "\"base64\"", "\"duration\"", "\"str\"", "\"urn:a\"", "\"xmlns\"",
    "\"^[a-z]+$\"", "\"(\"", "\"(?!a)\"", "0", "1", "-1", "5", "1.5", "1e300", "18446744073709551616", "true", "false", "'a'",
    "b\"a\"", "r\"a\"", "a::b()", "Vec::new()", "{ 1 }", "|| 1", "!", "..", "#", "$", "'a", "self",
];

#[rustfmt::skip]
const TYPES: &[&str] = &[
    "String", "Option<String>", "i32", "Option<i32>", "Option<Option<f64>>", "bool", "Vec<u8>", "Option<Vec<String>>",
    "BTreeMap<String, i32>", "Map<String, Value>", "Option<Box<A>>", "Box<A>", "A", "T", "Option<T>", "&'a str", "[u8; 4]",
    "(i32, String)", "()", "dyn Send", "fn(i32) -> i32", "Self", "Vec<Self>", "<A as B>::C", "a!()", "_", "!", "impl Send",
    "DateTime<Utc>", "Option<Color>", "crate::A", "Vec<XmlElement>",
];

const NAMES: &[&str] = &["a", "b", "c", "A", "r#type", "é", "__", "a_b", "kind", "self_", "T"];

impl<'a> Arbitrary<'a> for Declaration {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let mut text = String::new();
        declaration(bytes, &mut text)?;
        Ok(Self(text))
    }
}

fn declaration(bytes: &mut Unstructured, text: &mut String) -> Result<()> {
    attributes(bytes, text)?;
    let generics =
        *bytes.choose(&["", "", "", "<T>", "<'a>", "<T: Clone>", "<const N: usize>", "<T = i32>"])?;
    let bounds = *bytes.choose(&["", "", "", "where T: Clone", "where Self: Sized"])?;
    let is_struct = bytes.int_in_range(0..=4)? < 3;
    text.push_str(if is_struct { "struct A" } else { "enum A" });
    text.push_str(generics);
    if is_struct {
        text.push(' ');
        match bytes.int_in_range(0..=5)? {
            0 => {
                tuple(bytes, text)?;
                text.push_str(bounds);
                text.push(';');
            }
            1 if bounds.is_empty() => text.push(';'),
            _ => {
                text.push_str(bounds);
                fields(bytes, text)?;
            }
        }
        return Ok(());
    }
    text.push_str(bounds);
    text.push('{');
    for _ in 0..bytes.int_in_range(0..=4)? {
        attributes(bytes, text)?;
        text.push_str(bytes.choose(NAMES)?);
        match bytes.int_in_range(0..=6)? {
            0 => fields(bytes, text)?,
            1..=4 => tuple(bytes, text)?,
            5 => text.push_str(bytes.choose(&["= 1", "= -1", "= 1 + 1", "= 99999999999999999999"])?),
            _ => {}
        }
        text.push(',');
    }
    text.push('}');
    Ok(())
}

fn fields(bytes: &mut Unstructured, text: &mut String) -> Result<()> {
    text.push('{');
    for _ in 0..bytes.int_in_range(0..=4)? {
        attributes(bytes, text)?;
        text.push_str(bytes.choose(NAMES)?);
        text.push(':');
        text.push_str(bytes.choose(TYPES)?);
        text.push(',');
    }
    text.push('}');
    Ok(())
}

fn tuple(bytes: &mut Unstructured, text: &mut String) -> Result<()> {
    text.push('(');
    for _ in 0..bytes.int_in_range(0..=2)? {
        attributes(bytes, text)?;
        text.push_str(bytes.choose(TYPES)?);
        text.push(',');
    }
    text.push(')');
    Ok(())
}

fn attributes(bytes: &mut Unstructured, text: &mut String) -> Result<()> {
    match bytes.int_in_range(0..=9)? {
        0..=2 => return Ok(()),
        3 => text.push_str(bytes.choose(&[
            "/// a\n",
            "#[rest]",
            "#[rest = \"a\"]",
            "#[rest::a(b)]",
            "#[serde(rename = \"a\")]",
            "#[cfg(a)]",
            "#[default]",
        ])?),
        _ => {
            text.push_str("#[rest");
            list(bytes, text, 2)?;
            text.push(']');
        }
    }
    Ok(())
}

/// `(key = "a", readonly, xml(attr))`
fn list(bytes: &mut Unstructured, text: &mut String, levels: usize) -> Result<()> {
    text.push('(');
    for _ in 0..bytes.int_in_range(0..=3)? {
        text.push_str(bytes.choose(WORDS)?);
        match bytes.int_in_range(0..=8)? {
            0..=4 => {
                text.push('=');
                text.push_str(bytes.choose(VALUES)?);
            }
            5 if levels > 0 => list(bytes, text, levels - 1)?,
            6 => text.push_str(bytes.choose(VALUES)?),
            _ => {}
        }
        text.push_str(if bytes.ratio(1, 20)? { ";" } else { "," });
    }
    text.push(')');
    Ok(())
}
