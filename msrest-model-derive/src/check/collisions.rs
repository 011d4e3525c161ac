//! Attributes that would overwrite each other.

use quote::ToTokens;
use syn::LitStr;

use crate::errors::Errors;
use crate::model::{Field, XmlWord};

/// Two equal names, REST keys or names in XML, or a value at `p` beside an attribute at `p.x`. The later field is at fault.
pub(crate) fn check(fields: &[Field<'_>], errors: &mut Errors) {
    // A key with an empty part has its error already.
    let fields: Vec<_> = fields.iter().filter(|field| !field.key.path.iter().any(String::is_empty)).collect();
    let in_xml: Vec<_> = fields.iter().map(|field| xml_name(field)).collect();
    for (index, (field, here)) in fields.iter().zip(&in_xml).enumerate() {
        let before = || fields.iter().zip(&in_xml).take(index);
        if let Some(message) = before().find_map(|(other, _)| collision(other, field)) {
            errors.push(&field.key.at, message);
        } else if before().any(|(other, _)| other.key.name == field.key.name) {
            let message =
                format!("another field has the name `{}`; give one of them another `name`", field.key.name);
            errors.push(field.ident, message);
        } else if let Some(name) = here
            && let Some(other) = before().find_map(|(other, there)| {
                let is_named = other.xml.is_some() || field.xml.is_some();
                (is_named && there.as_ref() == Some(name)).then_some(&other.key.name)
            })
        {
            let at =
                word(field, "items_name").or(word(field, "name")).map(|word| word.text.to_token_stream());
            let message = format!(
                "`{other}` has the name `{}` in XML too; give one of them another `xml(name = \"..\")`",
                name.local
            );
            errors.push(at.as_ref().unwrap_or(&field.key.at), message);
        }
    }
}

fn collision(other: &Field<'_>, field: &Field<'_>) -> Option<String> {
    let (path, other_path, other_name) = (&field.key.path, &other.key.path, &other.key.name);
    let (key, other_key) = (path.join("."), other_path.join("."));
    if path == other_path {
        return Some(format!("`{other_name}` has the REST key `{key}` too; give one of them another `key`"));
    }
    (path.starts_with(other_path) || other_path.starts_with(path)).then(|| {
        format!(
            "the REST keys `{key}` and `{other_key}` (`{other_name}`) collide: a value cannot stand where an object of \
             others is; make it a nested model",
        )
    })
}

/// The name that a field is read under in XML.
#[derive(PartialEq)]
struct XmlName {
    local: String,
    namespace: Option<String>,
    is_attribute: bool,
}

/// None for the text of an element.
fn xml_name(field: &Field<'_>) -> Option<XmlName> {
    let is_item = word(field, "items_name").is_some() && word(field, "wrapped").is_none();
    let (name, namespace) = if is_item { ("items_name", "items_ns") } else { ("name", "ns") };
    let text = |name| word(field, name).and_then(|word| word.text.as_ref()).map(LitStr::value);
    word(field, "text").is_none().then(|| XmlName {
        local: text(name).unwrap_or_else(|| field.key.path.join(".")),
        namespace: text(namespace),
        is_attribute: word(field, "attr").is_some(),
    })
}

fn word<'f>(field: &'f Field<'_>, name: &str) -> Option<&'f XmlWord> {
    field.xml.iter().flatten().find(|word| word.name == name)
}
