//! The text of a module.

mod item;
mod markdown;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::error::Error;
use crate::module::{Item, Module, field_name};
use crate::options::Options;
use crate::place::stem;

/// A file name and its text.
pub(crate) type File = (String, String);

/// Formatted Rust source: one file, or a folder of them. The same module gives the same text.
pub(crate) fn write(module: &Module, options: &Options, source: &str) -> Result<Vec<File>, Error> {
    let header = options.header.clone().unwrap_or_else(|| header(module, source));
    if options.module_per_file != Some(true) {
        return Ok(vec![("mod.rs".to_owned(), file(&header, module.items.iter(), options)?)]);
    }
    let mut by_file: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for item in &module.items {
        by_file.entry(&item.file).or_default().push(item);
    }
    let mut files = Vec::new();
    let mut names = BTreeSet::new();
    for (path, items) in by_file {
        let name = module_name(path, &mut names);
        let header = format!("//! What `{}` defines.\n", path.rsplit('/').next().unwrap_or(path));
        files.push((
            format!("{}.rs", name.trim_start_matches("r#")),
            file(&header, items.into_iter(), options)?,
        ));
    }
    let visibility = options.visibility();
    let modules = names.iter().map(|name| format!("mod {name};\n"));
    let exports = names.iter().map(|name| format!("{visibility} use {name}::*;\n"));
    let root = [header, modules.collect(), exports.collect()];
    files.insert(0, ("mod.rs".to_owned(), joined(&root)));
    Ok(files)
}

/// The module of a file: its name without folders and extension, with a number if another one has it.
fn module_name(path: &str, taken: &mut BTreeSet<String>) -> String {
    let mut name = field_name(stem(path));
    while !taken.insert(name.clone()) {
        name.push_str("_2");
    }
    name
}

fn file<'m>(header: &str, items: impl Iterator<Item = &'m Item>, options: &Options) -> Result<String, Error> {
    let (mut imported, mut texts) = (BTreeSet::new(), Vec::new());
    for item in items {
        imported.extend(item.imports.iter().copied());
        texts.push(item::item(item, options)?);
    }
    let (standard, others) = imports(&imported);
    let mut parts = vec![header.to_owned(), standard, others];
    parts.append(&mut texts);
    Ok(joined(&parts))
}

/// The parts that are not empty, with a line between them.
fn joined(parts: &[String]) -> String {
    let parts = parts.iter().map(|part| part.trim_end()).filter(|part| !part.is_empty());
    parts.map(|part| format!("{part}\n")).collect::<Vec<_>>().join("\n")
}

/// The documentation of the module.
fn header(module: &Module, source: &str) -> String {
    let title = module.title.as_deref().unwrap_or("the service").trim().trim_end_matches('.');
    let mut text = format!("Models of {title}.\n\nGenerated from `{source}` by `msrest-codegen`.");
    let features: Vec<_> = module.features.iter().map(|feature| format!("`{feature}`")).collect();
    if !features.is_empty() {
        let noun = if features.len() == 1 { "feature" } else { "features" };
        let _ = write!(text, " Needs the {noun} {} of `msrest-model`.", features.join(", "));
    }
    markdown::lines(&text, 0).iter().map(|line| format!("//!{line}\n")).collect()
}

/// One `use` for each crate: those of the standard library, and the others.
fn imports(imported: &BTreeSet<&str>) -> (String, String) {
    const PATHS: [&str; 4] = ["std::collections", "chrono", "msrest_model", "serde_json"];
    let (mut standard, mut others) = (String::new(), String::new());
    for path in PATHS {
        let own = imported.iter().filter_map(|import| import.strip_prefix(path)?.strip_prefix("::"));
        let names: Vec<_> = own.collect();
        let text = if path.starts_with("std") { &mut standard } else { &mut others };
        let _ = match names.as_slice() {
            [] => Ok(()),
            [one] => writeln!(text, "use {path}::{one};"),
            several => writeln!(text, "use {path}::{{{}}};", several.join(", ")),
        };
    }
    (standard, others)
}
