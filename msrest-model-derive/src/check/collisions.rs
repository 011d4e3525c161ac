//! Attributes that would overwrite each other.

use syn::Lit;

use crate::errors::Errors;
use crate::model::{Discriminator, Field, FieldContent, Literal};

/// Errors for two equal names, REST keys or places in XML, and for a value at `p` beside one at `p.x`: at the later field.
pub(crate) fn check(fields: &[Field<'_>], errors: &Errors) {
    // A key with an empty part has its error already.
    let fields: Vec<_> = fields.iter().filter(|field| !field.key.path.iter().any(String::is_empty)).collect();
    for (index, field) in fields.iter().enumerate() {
        let before = || fields.iter().take(index);
        if let Some(message) = before().find_map(|other| of_keys(other, field)) {
            errors.push(&field.key.at, message);
        } else if before().any(|other| other.key.name == field.key.name) {
            let name = &field.key.name;
            let message = format!("another field has the name `{name}`; give one of them another `name`");
            errors.push(field.ident, message);
        } else if let Some(message) = before().find_map(|other| in_xml(other, field)) {
            let at = ["text", "items_name", "name"].iter().find_map(|name| field.xml_word(name));
            errors.push(at.map_or(&field.key.at, |word| word.at()), message);
        }
    }
}

/// Errors for a struct's discriminator that has the place or the name of an attribute.
pub(crate) fn check_discriminator(
    Discriminator { key, value }: &Discriminator,
    fields: &[Field<'_>],
    errors: &Errors,
) {
    if key.path.iter().any(String::is_empty) {
        return;
    }
    // A field with the key of the discriminator is meant to hold it.
    if let Some(field) = fields.iter().find(|field| field.key.path == key.path) {
        if let FieldContent::Constant(constant) = &field.content
            && !is_text(constant, value)
        {
            errors.push(
                &constant.tokens,
                format!("the discriminator has the value `{value}`; remove the field, or give both the same"),
            );
        }
        return;
    }
    for field in fields {
        let other = &field.key;
        let name = &other.name;
        if key.path.starts_with(&other.path) || other.path.starts_with(&key.path) {
            let (own, other) = (key.path.join("."), other.path.join("."));
            errors.push(&key.at, format!("the discriminator `{own}` and the REST key `{other}` (`{name}`) collide: a text cannot stand where an object is; give one of them another key"));
        } else if key.name == *name {
            errors.push(&key.at, format!("a field has the name `{name}` of the discriminator; give the one another `name`, or the other an `attribute = \"..\"`"));
        } else if field.xml.is_some() && xml_name(field) == Some((false, key.path.join("."), None)) {
            errors.push(
                &key.at,
                format!(
                    "`{name}` has the name of the discriminator in XML; give it another `xml(name = \"..\")`"
                ),
            );
        }
    }
}

fn is_text(constant: &Literal, value: &str) -> bool {
    matches!(syn::parse2(constant.tokens.clone()), Ok(Lit::Str(text)) if text.value() == value)
}

fn of_keys(other: &Field<'_>, field: &Field<'_>) -> Option<String> {
    let (path, other_path, other_name) = (&field.key.path, &other.key.path, &other.key.name);
    if !path.starts_with(other_path) && !other_path.starts_with(path) {
        return None;
    }
    let (key, other_key) = (path.join("."), other_path.join("."));
    Some(if path == other_path {
        format!("`{other_name}` has the REST key `{key}` too; give one of them another `key`")
    } else {
        format!(
            "the REST keys `{key}` and `{other_key}` (`{other_name}`) collide: a value cannot stand where an object of \
             others is; make it a nested model",
        )
    })
}

fn in_xml(other: &Field<'_>, field: &Field<'_>) -> Option<String> {
    let is_named = other.xml.is_some() || field.xml.is_some();
    if !is_named || xml_name(other) != xml_name(field) {
        return None;
    }
    Some(match xml_name(field) {
        None => "an element has one text, and another field has it; remove one `text`".to_owned(),
        Some((_, name, _)) => {
            let other = &other.key.name;
            format!(
                "`{other}` has the name `{name}` in XML too; give one of them another `xml(name = \"..\")`"
            )
        }
    })
}

/// Whether a field is an XML attribute, and its name and namespace, or those of its element; `None` if it is the text of the
/// model's element.
fn xml_name(field: &Field<'_>) -> Option<(bool, String, Option<String>)> {
    let is_item = field.xml_word("items_name").is_some() && field.xml_word("wrapped").is_none();
    let (name, namespace) = if is_item { ("items_name", "items_ns") } else { ("name", "ns") };
    let text = |name| field.xml_word(name).and_then(|word| word.text.as_ref()).map(|text| text.value());
    let local = text(name).unwrap_or_else(|| field.key.path.join("."));
    field.xml_word("text").is_none().then(|| (field.xml_word("attr").is_some(), local, text(namespace)))
}
