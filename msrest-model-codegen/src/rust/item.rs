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
    let (kind, members) = match &item.body {
        Body::Alias(rust_type) => return writeln!(text, "{visibility} type {name} = {rust_type};"),
        Body::Struct(fields) => ("struct", fields),
        Body::Enum(variants) => ("enum", variants),
    };
    writeln!(text, "{visibility} {kind} {name} {{")?;
    for Member { name, documentation, attributes, rust_type } in members {
        write_head(text, documentation, 4, attributes)?;
        match rust_type {
            Some(field) if kind == "struct" => writeln!(text, "{visibility} {name}: {field},")?,
            Some(payload) => writeln!(text, "{name}({payload}),")?,
            None => writeln!(text, "{name},")?,
        }
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
