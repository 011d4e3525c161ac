//! From what the user wrote to what it means. All errors of a type are collected.

mod choice;
mod collisions;
mod constraints;
mod enumeration;
mod newtype;
mod number;
mod polymorphic;
mod union;
mod variant;
mod xml;

pub(crate) use choice::{choice, has_xml};
pub(crate) use enumeration::enumeration;
pub(crate) use newtype::newtype;
pub(crate) use polymorphic::polymorphic;
pub(crate) use union::union;
pub(crate) use xml::is_named;

use quote::{ToTokens, format_ident};
use syn::{DeriveInput, FieldsNamed, Ident, Lit, Type};

use crate::attribute::{Item, Items};
use crate::errors::Errors;
use crate::input::{self, Container};
use crate::model::{
    Additional, DefaultValue, Discriminator, Field, FieldContent, Format, Key, Literal, Model, Skipped,
    TypedIdent,
};
use crate::vocabulary;

/// A struct as a model.
pub(crate) fn model<'a>(item: &'a DeriveInput, named: &'a FieldsNamed, errors: &Errors) -> Model<'a> {
    let container = Container::read(item, vocabulary::MODEL, errors);
    for lifetime in item.generics.lifetimes() {
        errors
            .push(lifetime, "a model owns its data; use `String` in place of `&str` and remove the lifetime");
    }
    let (mut fields, mut flattened, mut additional, mut skipped) = (Vec::new(), Vec::new(), None, Vec::new());
    for field in &named.named {
        let (Some(ident), ty) = (&field.ident, &field.ty) else { continue };
        let items = Items::read(&field.attrs, vocabulary::FIELD, errors);
        if items.flag("flatten") {
            refuse_beside("flatten", &[], &items);
            refuse_parameters(ty, item, errors);
            flattened.push(TypedIdent { ident, ty });
        } else if items.flag("skip") {
            refuse_beside("skip", &["default"], &items);
            let value = items.default_value("default");
            let value = value.unwrap_or(DefaultValue { at: ident.span(), expression: None });
            skipped.push(Skipped { ident, ty, value });
        } else if items.get("additional_properties").is_none() {
            fields.push(attribute(fields.len(), (ident, ty), &items, &container, vocabulary::XML_FIELD));
        } else if additional.is_some() {
            let message = "a model has one map of additional properties; remove one of them";
            items.refuse("additional_properties", message);
        } else {
            refuse_beside("additional_properties", &["secret", "format"], &items);
            let options = items.list("additional_properties", &["send"]);
            let sends = options.is_some_and(|options| options.flag("send"));
            let (is_secret, format) = (items.flag("secret"), format(&items));
            additional = Some(Additional { ident, ty, sends, is_secret, format });
        }
    }
    collisions::check(&fields, errors);
    let fields = grouped(fields);
    let discriminator = discriminator(&container.items);
    discriminator.iter().for_each(|own| collisions::check_discriminator(own, &fields, errors));
    let xml = xml::words(&container.items, vocabulary::XML_TYPE);
    xml::refuse_keys(xml.is_some(), &fields, errors);
    if flattened.is_empty() {
        discriminator
            .iter()
            .for_each(|own| xml::refuse_discriminator(xml.is_some(), &own.key, &fields, errors));
    }
    xml.iter().for_each(|words| xml::refuse_class(words, &container.items));
    Model { header: container.header, fields, flattened, additional, skipped, discriminator, xml }
}

/// The fields under one flattened parent next to each other: each goes behind the last of those that share the most parts of its
/// path.
fn grouped(fields: Vec<Field<'_>>) -> Vec<Field<'_>> {
    let mut grouped: Vec<Field<'_>> = Vec::with_capacity(fields.len());
    for field in fields {
        let own = field.key.path.iter();
        let shared = |(_, other): &(usize, &Field<'_>)| {
            other.key.path.iter().zip(own.clone()).take_while(|(other, own)| other == own).count()
        };
        let closest = grouped.iter().enumerate().max_by_key(shared);
        let place = closest.map_or(0, |(place, _)| place + 1);
        grouped.insert(place, field);
    }
    grouped
}

/// Errors for all other attributes beside `name`, except those in `but`.
fn refuse_beside(name: &str, but: &[&str], items: &Items<'_>) {
    let is_allowed = |item: &&Item| item.name == name || but.iter().any(|but| item.name == but);
    for item in items.all.iter().filter(|item| !is_allowed(item)) {
        let message = format!("`{}` has no meaning beside `{name}`; remove it", item.name);
        items.errors.push(&item.name, message);
    }
}

/// The attributes of an embedded struct are a part of the model's schema, a static, which cannot name type parameters.
fn refuse_parameters(ty: &Type, item: &DeriveInput, errors: &Errors) {
    let types = item.generics.type_params().map(|parameter| &parameter.ident);
    let mut parameters = types.chain(item.generics.const_params().map(|parameter| &parameter.ident));
    if parameters.any(|parameter| input::mentions(ty, &parameter.to_string())) {
        let message = "`flatten` cannot embed a type with parameters of the model; write its fields here, or remove `flatten`";
        errors.push(ty, message);
    }
}

fn attribute<'a>(
    order: usize,
    (ident, ty): (&'a Ident, &'a Type),
    items: &Items<'_>,
    container: &Container<'_, '_>,
    xml_words: &[&str],
) -> Field<'a> {
    let content = content(items);
    let constraints = constraints::read(items);
    let constant = items.get("constant").and_then(Item::literal);
    constraints::check(&constraints, constant, items.errors);
    let flags = ["readonly", "required", "secret"].iter().filter(|name| items.flag(name));
    let flags = flags.map(|name| format_ident!("{name}")).collect();
    if items.get("readonly").is_some() {
        let message =
            "`required` asks the client for what only the service sets; remove `required` or `readonly`";
        items.refuse("required", message);
    }
    let name = input::name(items, ident);
    let key = match items.text("key") {
        Some(literal) => {
            Key { name, path: input::path(&literal, items.errors), at: literal.to_token_stream() }
        }
        None => Key { name, path: vec![container.rename(ident)], at: ident.to_token_stream() },
    };
    let inner = input::option_inner(ty);
    if let Some(third) = inner.and_then(input::option_inner).filter(|ty| input::option_inner(ty).is_some()) {
        let message =
            "`null` is told from absent by two `Option`s, and a third is written like the second; remove one";
        items.errors.push(third, message);
    }
    let (value, is_optional) = (inner.unwrap_or(ty), inner.is_some());
    let default = items.default_value("default");
    if is_optional {
        let message = "an `Option` that is absent is `None`; remove `default`, or the `Option`";
        items.refuse("default", message);
    }
    let xml = xml::words(items, xml_words);
    Field { ident, ty, value, is_optional, default, order, key, content, flags, constraints, xml }
}

fn content(items: &Items<'_>) -> FieldContent {
    let Some(constant) = items.literal("constant") else {
        return FieldContent::Plain { format: format(items) };
    };
    items.refuse("format", "a constant is written as its literal; remove `format`");
    items.refuse("default", "a constant has always its value; remove `default`");
    let variant = match constant {
        Lit::Str(_) => "Text",
        Lit::Int(_) => "Integer",
        Lit::Float(_) => "Float",
        Lit::Bool(_) => "Bool",
        _ => {
            items.errors.push(constant, "a constant is a string, a number or a bool");
            "Bool"
        }
    };
    FieldContent::Constant(Literal { variant, tokens: constant.to_token_stream() })
}

fn format(items: &Items<'_>) -> Option<Format> {
    let names: Vec<&str> = vocabulary::FORMATS.iter().map(|(name, _)| *name).collect();
    let name = items.one_of("format", "format", &names)?;
    let (_, variant) = vocabulary::FORMATS.iter().find(|(known, _)| *known == name.value())?;
    Some(Format { name, variant })
}

/// The discriminator of a struct: its key and its value, which belong together.
fn discriminator(items: &Items<'_>) -> Option<Discriminator> {
    let value = items.value("value");
    let Some(key) = discriminator_key(items) else {
        for name in ["value", "attribute"] {
            let message = format!("`{name}` says nothing alone; add `discriminator = \"..\"`, its REST key");
            items.refuse(name, message);
        }
        return None;
    };
    if value.is_none() {
        let message = "a struct stands for one value of its discriminator; add `value = \"..\"`";
        items.errors.push(&key.at, message);
    }
    Some(Discriminator { key, value: value? })
}

/// The REST key of a discriminator, and the name of its attribute.
fn discriminator_key(items: &Items<'_>) -> Option<Key> {
    let literal = items.text("discriminator")?;
    let path = input::path(&literal, items.errors);
    let name = items.value("attribute").or_else(|| path.last().cloned()).unwrap_or_default();
    Some(Key { name, path, at: literal.to_token_stream() })
}
