//! Rust models from Swagger 2.0 and OpenAPI 3.0 / 3.1 documents: what `msrest_model`'s derives take, formatted and
//! documented.
//!
//! ```
//! use msrest_model_codegen::{Document, Options, generate};
//!
//! let document = Document::parse(
//!     "lamps.json",
//!     r#"{"swagger": "2.0", "info": {"title": "Lamps"}, "definitions": {
//!         "Lamp": {"description": "A lamp.", "required": ["name"], "properties": {
//!             "name": {"type": "string", "maxLength": 24, "description": "What it is called."},
//!             "lastUsed": {"type": "string", "format": "date-time", "readOnly": true}}}}}"#,
//! )?;
//! let generated = generate(&document, &Options::default())?;
//! assert!(generated.text().ends_with(
//!     r##"
//! /// A lamp.
//! #[derive(Debug, Clone, Default, PartialEq, Model)]
//! #[rest(rename_all = "camelCase")]
//! pub struct Lamp {
//!     /// What it is called.
//!     #[rest(required, max_length = 24)]
//!     pub name: Option<String>,
//!     /// `lastUsed`.
//!     #[rest(readonly)]
//!     pub last_used: Option<DateTime<Utc>>,
//! }
//! "##
//! ));
//! # Ok::<(), msrest_model_codegen::Error>(())
//! ```
//!
//! Floors, from the ground: [`Document`] reads files, `resolve` finds out what they mean, `module` gives it Rust names and
//! types, `rust` writes it. Nothing goes back.

use std::path::{Path, PathBuf};
use std::{fs, io};

mod document;
mod error;
mod module;
mod options;
mod place;
mod resolve;
mod rust;

pub use crate::document::Document;
pub use crate::error::{Error, Warning};
pub use crate::options::{Dates, Options};
pub use crate::place::Place;

/// A module, and what could not be generated as the document has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    files: Vec<(String, String)>,
    warnings: Vec<Warning>,
}

impl Generated {
    /// The source of the module, with a line break at its end; of a folder that of its `mod.rs`.
    #[must_use]
    pub fn text(&self) -> &str {
        self.files.first().map_or("", |(_, text)| text)
    }

    /// The files of the module with their names: `mod.rs`, and if each file of the document has a module those of them.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// The files of a folder that were generated into it as modules, and would be no longer: those of files that the document
    /// does not refer to any more.
    ///
    /// # Errors
    /// Those of reading the folder and the files in it.
    pub fn stale_files(&self, folder: impl AsRef<Path>) -> io::Result<Vec<PathBuf>> {
        let mut stale = Vec::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let is_written = self.files.iter().any(|(name, _)| path.ends_with(name));
            if !is_written
                && path.extension() == Some("rs".as_ref())
                && rust::is_module(&fs::read_to_string(&path)?)
            {
                stale.push(path);
            }
        }
        stale.sort();
        Ok(stale)
    }

    /// What is odd, in the order of files and pointers, each once.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }
}

/// Generates the module of a document. The same document and options give the same text.
///
/// # Errors
/// [`Error::Document`] names the file and the JSON pointer of what cannot be meant, [`Error::Options`] the option.
pub fn generate(document: &Document, options: &Options) -> Result<Generated, Error> {
    options.check()?;
    let mut warnings = Vec::new();
    let resolved = resolve::resolve(document, &mut warnings);
    let module = module::build(&resolved, options, &mut warnings)?;
    let files = rust::write(&module, options, &document.name())?;
    warnings.sort();
    warnings.dedup();
    Ok(Generated { files, warnings })
}

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
