//! The words of `xml(..)`. Whether they fit the field's type, the compiler checks: see `emit::xml`.

use syn::Lit;

use crate::attribute::{Item, Items};
use crate::errors::Errors;
use crate::model::{Field, Key, XmlWord};
use crate::vocabulary;

/// `xml(..)` of a type or a field.
pub(crate) fn words(items: &Items<'_>, known: &[&str]) -> Option<Vec<XmlWord>> {
    if !cfg!(feature = "xml") {
        items.refuse("xml", "`xml` needs the feature `xml` of `msrest-model`; enable it in your Cargo.toml");
        return None;
    }
    let xml = items.list("xml", known)?;
    let words: Vec<_> = xml.all.iter().filter_map(|item| word(item, &xml)).collect();
    refuse_contradictions(&words, &xml);
    words.iter().for_each(|word| refuse_text(word, &xml));
    Some(words)
}

/// Whether a type has `xml(choice)`.
pub(super) fn is_choice(items: &Items<'_>) -> bool {
    words(items, vocabulary::XML_CHOICE).is_some_and(|words| words.iter().any(|word| word.name == "choice"))
}

const NO_NAME: &str = "is not a name in XML, as which it is written; add `xml(name = \"..\")`";

/// Errors for REST keys that would be names of elements or XML attributes, and are not allowed as such.
pub(super) fn refuse_keys(is_xml: bool, fields: &[Field<'_>], errors: &Errors) {
    for field in fields.iter().filter(|field| is_xml || field.xml.is_some()) {
        // An empty part has its error already.
        let (path, key) = (&field.key.path, field.key.path.join("."));
        if is_named_by_key(field) && !is_name(&key) && !path.iter().any(String::is_empty) {
            errors.push(&field.key.at, format!("`{key}` {NO_NAME}"));
        }
    }
}

/// An error for the REST key of a discriminator that no field has, if it would be the name of an element.
pub(super) fn refuse_discriminator(is_xml: bool, own: &Key, fields: &[Field<'_>], errors: &Errors) {
    let has_field = fields.iter().any(|field| field.key.path == own.path);
    if is_xml && !has_field && !is_named(own) && !own.path.iter().any(String::is_empty) {
        let key = own.path.join(".");
        errors.push(&own.at, format!("`{key}` is not a name in XML, as which it is written; add a field with this key and `xml(name = \"..\")`"));
    }
}

/// Whether a REST key may be the name of an element.
pub(crate) fn is_named(key: &Key) -> bool {
    is_name(&key.path.join("."))
}

/// An error for a name of the class that would be that of its element, and is not allowed as such.
pub(super) fn refuse_class(words: &[XmlWord], items: &Items<'_>) {
    if let Some(Lit::Str(name)) = items.get("name").and_then(Item::literal)
        && words.iter().all(|word| word.name != "name")
        && !is_name(&name.value())
    {
        items.errors.push(name, format!("`{}` {NO_NAME}", name.value()));
    }
}

/// Whether the REST key is the name of an element or an XML attribute.
fn is_named_by_key(field: &Field<'_>) -> bool {
    let has = |name| field.xml_word(name).is_some();
    !has("name") && !has("text") && (has("wrapped") || !has("items_name"))
}

fn refuse_text(XmlWord { name, text }: &XmlWord, xml: &Items<'_>) {
    let Some(text) = text else { return };
    if name == "ns" || name == "items_ns" {
        if text.value().is_empty() {
            let message = format!("`{name}` is empty; remove it, as a name without it is in no namespace");
            xml.errors.push(text, message);
        }
    } else if !is_name(&text.value()) {
        let message = "not a name in XML; it starts with a letter or `_`, has no spaces, and its prefix goes to `prefix`";
        xml.errors.push(text, message);
    }
}

/// Whether a text is a name without a colon: XML 1.0, fifth edition, `NameStartChar` and `NameChar`.
fn is_name(text: &str) -> bool {
    let is_start = |character: char| {
        matches!(u32::from(character),
            0x41..=0x5a | 0x61..=0x7a | 0x5f
            | 0xc0..=0xd6 | 0xd8..=0xf6 | 0xf8..=0x2ff | 0x370..=0x37d | 0x37f..=0x1fff
            | 0x200c..=0x200d | 0x2070..=0x218f | 0x2c00..=0x2fef | 0x3001..=0xd7ff
            | 0xf900..=0xfdcf | 0xfdf0..=0xfffd | 0x10000..=0xeffff)
    };
    let is_later = |character: char| matches!(u32::from(character), 0x2d | 0x2e | 0x30..=0x39 | 0xb7 | 0x300..=0x36f | 0x203f..=0x2040);
    let mut characters = text.chars();
    characters.next().is_some_and(is_start)
        && characters.all(|character| is_start(character) || is_later(character))
        && text != "xmlns"
}

fn word(Item { name, .. }: &Item, xml: &Items<'_>) -> Option<XmlWord> {
    let key = name.to_string();
    let is_flag = ["attr", "choice", "qname", "text", "wrapped"].contains(&key.as_str()) && xml.flag(&key);
    let text = if is_flag { None } else { Some(xml.text(&key)?) };
    Some(XmlWord { name: name.clone(), text })
}

fn refuse_contradictions(words: &[XmlWord], xml: &Items<'_>) {
    for (prefix, namespace) in [("prefix", "ns"), ("items_prefix", "items_ns")] {
        if words.iter().any(|word| word.name == prefix) && xml.get(namespace).is_none() {
            xml.refuse(prefix, format!("`{prefix}` stands for a namespace; add `{namespace} = \"..\"`"));
        }
    }
    if xml.get("attr").is_some() {
        xml.refuse("text", "a value stands in an attribute or in the text; remove `attr` or `text`");
    }
    for name in ["name", "prefix", "ns"].iter().filter(|_| xml.get("text").is_some()) {
        xml.refuse(name, format!("`{name}` has no meaning beside `text`, which has no name; remove it"));
    }
}
