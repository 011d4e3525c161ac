//! Where something stands in a document.

use std::fmt;
use std::sync::Arc;

use msrest_model::Path;

/// A place in a document: its file, and the JSON pointer (RFC 6901) in it.
///
/// It is displayed as a `$ref` would have it: `compute.json#/definitions/Disk/properties/name`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    file: Arc<str>,
    pointer: String,
}

impl Place {
    pub(crate) fn new(file: Arc<str>, pointer: String) -> Self {
        Self { file, pointer }
    }

    /// The path of the file, as it was reached.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The JSON pointer in the file; empty for the whole of it.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    pub(crate) fn shared_file(&self) -> Arc<str> {
        Arc::clone(&self.file)
    }

    /// The whole of the file.
    pub(crate) fn root(&self) -> Self {
        Self { file: self.shared_file(), pointer: String::new() }
    }

    /// The place under a key or an index.
    pub(crate) fn child(&self, part: impl fmt::Display) -> Self {
        let part = part.to_string().replace('~', "~0").replace('/', "~1");
        Self { file: self.shared_file(), pointer: format!("{}/{part}", self.pointer) }
    }

    /// The place of a reading error.
    pub(crate) fn at_path(&self, path: &Path) -> Self {
        Self { file: self.shared_file(), pointer: self.pointer.clone() + &path.json_pointer() }
    }

    /// The last part of the pointer; for the whole of a file its name without folder and extension.
    pub(crate) fn last(&self) -> String {
        match self.pointer.rsplit_once('/') {
            Some((_, last)) => unescaped(last),
            None => stem(&self.file).to_owned(),
        }
    }
}

/// The name of a file without folder and extension.
pub(crate) fn stem(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// A part of a JSON pointer as the key that it stands for.
pub(crate) fn unescaped(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}#{}", self.file, self.pointer)
    }
}
