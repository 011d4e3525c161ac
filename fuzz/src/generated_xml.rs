//! Models that can be written as XML and read again as they are.

use std::collections::BTreeMap;

use arbitrary::{Arbitrary, Result, Unstructured};
use chrono::DateTime;
use msrest_model::XmlElement;

use crate::models::Color;
use crate::xml_models::*;

impl<'a> Arbitrary<'a> for All {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let (number, flag, nullable) = bytes.arbitrary()?;
        let (named, wrapped, needed): (_, _, Option<f64>) = bytes.arbitrary()?;
        let (time, octets): (Option<u32>, Option<Vec<u8>>) = bytes.arbitrary()?;
        Ok(Self {
            text: option(bytes, text)?,
            number,
            flag,
            // No text is no content.
            content: option(bytes, text)?.filter(|text| !text.is_empty()),
            needed: needed.filter(|number| number.is_finite()),
            time: time.and_then(|seconds| DateTime::from_timestamp(seconds.into(), 0)),
            color: option(bytes, |bytes| Ok(bytes.choose(&[Color::Red, Color::BlueGreen])?.clone()))?,
            bytes: octets.filter(|octets| !octets.is_empty()),
            nullable,
            plain: few(bytes, text)?,
            named,
            wrapped,
            nested: option(bytes, |bytes| few(bytes, |bytes| few(bytes, text)))?,
            models: few(bytes, apple)?,
            rules: option(bytes, |bytes| few(bytes, rule))?,
            model: option(bytes, |bytes| Ok(Box::new(Plain { name: option(bytes, text)? })))?,
            filter: option(bytes, filter)?,
            map: option(bytes, |bytes| entries(bytes, text))?,
            maps: option(bytes, |bytes| entries(bytes, apple))?,
            element: option(bytes, |bytes| element(bytes, "element", 3))?,
            rest: entries(bytes, text)?,
        })
    }
}

impl<'a> Arbitrary<'a> for Blobs {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Self {
            kind: option(bytes, |bytes| Ok((*bytes.choose(&["a", "{urn:a}b", "{urn:b}c"])?).to_owned()))?,
            items: few(bytes, |bytes| {
                Ok(if bytes.arbitrary()? {
                    BlobItem::Blob(apple(bytes)?)
                } else {
                    BlobItem::BlobPrefix(text(bytes)?)
                })
            })?,
            rest: few(bytes, |bytes| element(bytes, "other", 3))?,
        })
    }
}

type Generate<T> = fn(&mut Unstructured) -> Result<T>;

fn option<T>(bytes: &mut Unstructured, generate: Generate<T>) -> Result<Option<T>> {
    if bytes.arbitrary()? { generate(bytes).map(Some) } else { Ok(None) }
}

fn few<T>(bytes: &mut Unstructured, generate: Generate<T>) -> Result<Vec<T>> {
    (0..bytes.int_in_range(0..=3)?).map(|_| generate(bytes)).collect()
}

fn entries<T>(bytes: &mut Unstructured, value: Generate<T>) -> Result<BTreeMap<String, T>> {
    let keys =
        few(bytes, |bytes| Ok((*bytes.choose(&["A", "_b", "é.-1", "{urn:a}C", "{urn:&}d"])?).to_owned()))?;
    keys.into_iter().map(|key| Ok((key, value(bytes)?))).collect()
}

/// The characters of XML.
fn text(bytes: &mut Unstructured) -> Result<String> {
    let is_legal = |letter: &char| !matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    Ok(bytes.arbitrary::<String>()?.chars().filter(is_legal).collect())
}

fn apple(bytes: &mut Unstructured) -> Result<Apple> {
    Ok(Apple { name: option(bytes, text)? })
}

fn rule(bytes: &mut Unstructured) -> Result<Rule> {
    Ok(Rule { kind: option(bytes, text)?, key_name: option(bytes, text)? })
}

fn filter(bytes: &mut Unstructured) -> Result<Filter> {
    Ok(if bytes.arbitrary()? {
        Filter::Sql(SqlFilter { sql: option(bytes, text)?, count: bytes.arbitrary()? })
    } else {
        Filter::Other(OtherFilter {
            kind: option(bytes, |bytes| Ok((*bytes.choose(&["a", ""])?).to_owned()))?,
        })
    })
}

/// Its texts are no qualified names, of which an element would keep the declaration.
fn element(bytes: &mut Unstructured, name: &str, levels: usize) -> Result<XmlElement> {
    let mut element = XmlElement::new(name);
    if levels < 3 && bytes.arbitrary()? {
        element = element.with_namespace(*bytes.choose(&["urn:a", "urn:b"])?);
    }
    if bytes.arbitrary()? {
        element = element.with_attribute("a", text(bytes)?.replace(':', ";"));
    }
    for number in 0..bytes.int_in_range(0..=2)? {
        let content = text(bytes)?.replace(':', ";");
        if !content.is_empty() {
            element = element.with_text(content);
        }
        if levels > 0 {
            element = element.with_child(self::element(bytes, ["a", "b"][number], levels - 1)?);
        }
    }
    Ok(element)
}
