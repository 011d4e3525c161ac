//! From what the user wrote to what it means: all errors of a type are found in one go.

mod collisions;
mod constraints;
mod enumeration;
mod polymorphic;
mod variant;
mod xml;

pub(crate) use enumeration::enumeration;
pub(crate) use polymorphic::polymorphic;

use quote::{ToTokens, format_ident};
use syn::{DeriveInput, FieldsNamed, Ident, Lit, LitStr, Type};

use crate::attribute::Items;
use crate::errors::Errors;
use crate::input::{self, Container};
use crate::model::{Additional, Content, Discriminator, Field, Key, Literal, Model, Part};

/// msrest's names of the types. Which of them a Rust type has, the type knows.
#[rustfmt::skip]
const FORMATS: &[&str] = &[
    "str", "int", "long", "float", "bool", "iso-8601", "rfc-1123", "unix-time", "date", "time", "duration", "decimal",
    "bytearray", "base64", "object",
];

/// A struct as a model.
pub(crate) fn model<'a>(item: &'a DeriveInput, named: &'a FieldsNamed, errors: &mut Errors) -> Model<'a> {
    let container = Container::read(item, input::MODEL, errors);
    for lifetime in item.generics.lifetimes() {
        errors
            .push(lifetime, "a model owns its data; use `String` in place of `&str` and remove the lifetime");
    }
    let (mut fields, mut flattened, mut additional) = (Vec::new(), Vec::new(), None);
    for field in &named.named {
        let Some(ident) = &field.ident else { continue };
        let items = Items::read(&field.attrs, input::FIELD, errors);
        if items.get("flatten").is_some() {
            alone("flatten", &items, errors);
            items.flag("flatten", errors);
            refuse_parameters(&field.ty, item, errors);
            flattened.push(Part { ident, ty: &field.ty });
            continue;
        }
        match items.get("additional_properties") {
            None => fields.push(attribute(ident, field, &items, &container, errors)),
            Some(again) if additional.is_some() => {
                errors.push(again, "a model has one map of additional properties; remove one of them");
            }
            Some(_) => {
                alone("additional_properties", &items, errors);
                let options = items.list("additional_properties", &["send"], errors);
                let sends = options.is_some_and(|options| options.flag("send", errors));
                additional = Some(Additional { ident, ty: &field.ty, sends });
            }
        }
    }
    collisions::check(&fields, errors);
    let discriminator = discriminator(&container.items, errors);
    let xml = xml::words(&container.items, input::XML_TYPE, errors);
    Model { class: container.class, fields, flattened, additional, discriminator, xml }
}

/// What a payload says of its own discriminator: the key and the value belong together.
fn discriminator(items: &Items, errors: &mut Errors) -> Option<Discriminator> {
    let value = items.text("value", errors).map(LitStr::value);
    let Some(key) = discriminator_key(items, errors) else {
        for item in ["value", "attribute"].iter().filter_map(|name| items.get(name)) {
            let message =
                format!("`{}` says nothing alone; add `discriminator = \"..\"`, its REST key", item.name);
            errors.push(item, message);
        }
        return None;
    };
    if value.is_none() {
        let message = "a struct stands for one value of its discriminator; add `value = \"..\"`";
        errors.push(&key.at, message);
    }
    Some(Discriminator { key, value: value? })
}

/// The REST key of a discriminator, and the name of its attribute.
fn discriminator_key(items: &Items, errors: &mut Errors) -> Option<Key> {
    let literal = items.text("discriminator", errors)?;
    let path = input::path(literal, errors);
    let last = path.last().cloned().unwrap_or_default();
    let name = items.text("attribute", errors).map_or(last, LitStr::value);
    Some(Key { name, path, at: literal.to_token_stream() })
}

/// Errors for everything that stands beside an attribute that has to stand alone.
fn alone(name: &str, items: &Items, errors: &mut Errors) {
    for item in items.iter().filter(|item| item.name != name) {
        errors.push(item, format!("`{}` has no meaning beside `{name}`; remove it", item.name));
    }
}

/// The attributes of an embedded struct stand in the table of the model, which cannot name its parameters.
fn refuse_parameters(ty: &Type, item: &DeriveInput, errors: &mut Errors) {
    let types = item.generics.type_params().map(|parameter| &parameter.ident);
    let mut parameters = types.chain(item.generics.const_params().map(|parameter| &parameter.ident));
    if parameters.any(|parameter| input::mentions(ty, &parameter.to_string())) {
        let message = "`flatten` cannot embed a type with parameters of the model; write its fields here, or remove `flatten`";
        errors.push(ty, message);
    }
}

fn attribute<'a>(
    ident: &'a Ident,
    field: &'a syn::Field,
    items: &Items,
    container: &Container<'_>,
    errors: &mut Errors,
) -> Field<'a> {
    let content = match items.literal("constant", errors) {
        Some(literal) => constant(literal, items, errors),
        None => {
            let format = items.one_of("format", "format", FORMATS, errors);
            Content::Plain { format: format.map(|text| LitStr::new(&text.value(), text.span())) }
        }
    };
    let constraints = constraints::read(items, errors);
    let flags = ["readonly", "required", "secret"].iter().filter(|name| items.flag(name, errors));
    let flags = flags.map(|name| format_ident!("{name}")).collect();
    if let (Some(_), Some(item)) = (items.get("readonly"), items.get("required")) {
        let message =
            "`required` asks the client for what only the service sets; remove `required` or `readonly`";
        errors.push(item, message);
    }
    Field {
        ident,
        ty: &field.ty,
        key: key(ident, items, container, errors),
        content,
        flags,
        constraints,
        xml: xml::words(items, input::XML_FIELD, errors),
    }
}

fn constant(literal: &Lit, items: &Items, errors: &mut Errors) -> Content {
    if let Some(item) = items.get("format") {
        errors.push(item, "a constant is written as its literal; remove `format`");
    }
    let variant = match literal {
        Lit::Str(_) => "Text",
        Lit::Int(_) => "Integer",
        Lit::Float(_) => "Float",
        Lit::Bool(_) => "Bool",
        _ => {
            errors.push(literal, "a constant is a string, a number or a bool");
            "Bool"
        }
    };
    Content::Constant(Literal { variant, tokens: literal.to_token_stream() })
}

fn key(ident: &Ident, items: &Items, container: &Container<'_>, errors: &mut Errors) -> Key {
    let name = input::name(items, ident, errors);
    match items.text("key", errors) {
        Some(literal) => Key { name, path: input::path(literal, errors), at: literal.to_token_stream() },
        None => Key { name, path: vec![container.rename(ident)], at: ident.to_token_stream() },
    }
}
