//! One item as formatted text.

use std::fmt::{Error as Never, Write};

use super::markdown;
use crate::error::Error;
use crate::module::{Body, Item, Words};
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
    write_documentation(text, &item.documentation, 0)?;
    if !item.derives.is_empty() {
        writeln!(text, "#[derive({})]", item.derives.join(", "))?;
    }
    write_attributes(text, &item.attributes)?;
    let name = &item.name;
    match &item.body {
        Body::Alias(rust_type) => return writeln!(text, "{visibility} type {name} = {rust_type};"),
        Body::Newtype(rust_type) => {
            return writeln!(text, "{visibility} struct {name}({visibility} {rust_type});");
        }
        Body::Struct(_) => writeln!(text, "{visibility} struct {name} {{")?,
        Body::Enum(_) => writeln!(text, "{visibility} enum {name} {{")?,
    }
    for member in item.members() {
        write_documentation(text, &member.documentation, 4)?;
        write_attributes(text, &member.attributes)?;
        let name = &member.name;
        match (&item.body, &member.rust_type) {
            (Body::Struct(_), Some(rust_type)) => writeln!(text, "{visibility} {name}: {rust_type},")?,
            (_, Some(rust_type)) => writeln!(text, "{name}({rust_type}),")?,
            (_, None) => writeln!(text, "{name},")?,
        }
    }
    writeln!(text, "}}")
}

fn write_documentation(text: &mut String, documentation: &str, indent: usize) -> Result<(), Never> {
    markdown::lines(documentation, indent).iter().try_for_each(|line| writeln!(text, "///{line}"))
}

fn write_attributes(text: &mut String, words: &Words) -> Result<(), Never> {
    if words.is_empty() { Ok(()) } else { writeln!(text, "#[rest({})]", words.joined()) }
}
