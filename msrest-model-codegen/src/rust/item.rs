//! One item as formatted text.

use std::fmt::{Error as Never, Write};

use super::markdown;
use crate::error::Error;
use crate::module::{Body, Item, Member};
use crate::options::Options;

/// The text of an item.
pub(super) fn item(item: &Item, options: &Options) -> Result<String, Error> {
    let failed = |error: String| Error::Options(format!("`{}` is no item in Rust: {error}", item.name));
    let mut text = String::new();
    write_item(&mut text, item, options.visibility()).map_err(|error| failed(error.to_string()))?;
    let file = syn::parse_file(&text).map_err(|error| failed(error.to_string()))?;
    Ok(prettyplease::unparse(&file))
}

fn write_item(text: &mut String, item: &Item, visibility: &str) -> Result<(), Never> {
    write_head(text, &item.documentation, 0, &[])?;
    if !item.derives.is_empty() {
        writeln!(text, "#[derive({})]", item.derives.join(", "))?;
    }
    write_head(text, "", 0, &item.attributes)?;
    let name = &item.name;
    match &item.body {
        Body::Alias(rust_type) => writeln!(text, "{visibility} type {name} = {rust_type};"),
        Body::Struct(fields) => {
            writeln!(text, "{visibility} struct {name} {{")?;
            write_members(text, fields, |name, rust_type| format!("{visibility} {name}: {rust_type}"))
        }
        Body::Enum(variants) => {
            writeln!(text, "{visibility} enum {name} {{")?;
            write_members(text, variants, |name, payload| match payload {
                Some(rust_type) => format!("{name}({rust_type})"),
                None => name.to_owned(),
            })
        }
    }
}

fn write_members<T>(
    text: &mut String,
    members: &[Member<T>],
    declaration: impl Fn(&str, &T) -> String,
) -> Result<(), Never> {
    for Member { name, documentation, attributes, rust_type } in members {
        write_head(text, documentation, 4, attributes)?;
        writeln!(text, "{},", declaration(name, rust_type))?;
    }
    writeln!(text, "}}")
}

/// The documentation, and `#[rest(..)]` if something stands in it.
fn write_head(
    text: &mut String,
    documentation: &str,
    indent: usize,
    attributes: &[String],
) -> Result<(), Never> {
    for line in markdown::lines(documentation, indent) {
        writeln!(text, "///{line}")?;
    }
    if attributes.is_empty() { Ok(()) } else { writeln!(text, "#[rest({})]", attributes.join(", ")) }
}
