use std::borrow::Cow;
use std::fmt;

use crate::schema::Attribute;

/// The way from the root of a document or model to a place in it: `properties.jobs[3].startTime`; in an XML document
/// that of the elements, from the root's own: `EnumerationResults/Blobs/Blob[3]/Properties/Last-Modified`, or `Blob/@id` for
/// an attribute. Indexes count from 0.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Path {
    /// From the place back to the root: a path is built while an error travels up.
    segments: Vec<PathSegment>,
    #[cfg(feature = "xml")]
    pub(crate) is_xml: bool,
}

/// Stands for a key in a secret.
const HIDDEN: &str = "…";

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PathSegment {
    Name(&'static str),
    Key(String),
    Index(usize),
}

impl PathSegment {
    pub(crate) fn is_index(&self, index: usize) -> bool {
        *self == Self::Index(index)
    }

    /// The key, or the index as text.
    pub(crate) fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Name(name) => Cow::Borrowed(name),
            Self::Key(key) => Cow::Borrowed(key),
            Self::Index(index) => Cow::Owned(index.to_string()),
        }
    }

    /// Whether a key of the document is this one, in any case.
    pub(crate) fn is_key(&self, key: &str) -> bool {
        match self {
            Self::Name(name) => name.eq_ignore_ascii_case(key),
            Self::Key(own) => own == key,
            Self::Index(_) => false,
        }
    }
}

impl Path {
    /// Whether this is the root itself.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.segments.is_empty()
    }

    /// The JSON pointer (RFC 6901) of the place, which is empty for the root: `/properties/jobs/3/startTime`.
    ///
    /// The keys of attributes are those of the model, and a key of the document's own that has more than 60 characters is
    /// shortened: a pointer leads to where it stands in a document only as far as the document has the same.
    ///
    /// ```
    /// use msrest_model::Model;
    /// use serde_json::json;
    ///
    /// #[derive(Debug, Model)]
    /// struct Disk {
    ///     #[rest(key = "properties.sizes")]
    ///     sizes: Option<Vec<u32>>,
    /// }
    ///
    /// let document = json!({"properties": {"sizes": [32, -1]}});
    /// let error = msrest_model::from_value::<Disk>(&document).unwrap_err();
    /// assert_eq!(error.path().to_string(), "properties.sizes[1]");
    /// assert_eq!(document.pointer(&error.path().json_pointer()), Some(&json!(-1)));
    /// ```
    #[must_use]
    pub fn json_pointer(&self) -> String {
        let escaped = |segment: &PathSegment| segment.name().replace('~', "~0").replace('/', "~1");
        self.segments.iter().rev().map(|segment| format!("/{}", escaped(segment))).collect()
    }

    /// The steps from the place back to the root.
    pub(crate) fn back_to_root(&self) -> &[PathSegment] {
        &self.segments
    }

    /// What stands between two names.
    fn separator(&self) -> &'static str {
        #[cfg(feature = "xml")]
        if self.is_xml {
            return "/";
        }
        "."
    }

    /// Whether the place is an attribute of XML.
    pub(super) fn is_xml_attribute(&self) -> bool {
        self.separator() == "/" && self.segments.first().is_some_and(|last| last.name().starts_with('@'))
    }

    pub(crate) fn prepend_name(&mut self, name: &'static str) {
        self.segments.push(PathSegment::Name(name));
    }

    /// A key of the document's own; a long one is shortened.
    pub(crate) fn prepend_key(&mut self, key: &str) {
        const LONGEST: usize = 60;
        let mut shortened: String = key.chars().take(LONGEST).collect();
        if shortened.len() < key.len() {
            shortened.push('…');
        }
        self.segments.push(PathSegment::Key(shortened));
    }

    /// Hides the keys that the document chose: they lie in a secret.
    pub(crate) fn hide_keys(&mut self) {
        for segment in &mut self.segments {
            if let PathSegment::Key(key) = segment {
                HIDDEN.clone_into(key);
            }
        }
    }

    pub(crate) fn prepend_index(&mut self, index: usize) {
        self.segments.push(PathSegment::Index(index));
    }
}

/// Puts segments in front of a path while an error or warning of a reading travels up. Within a secret, keys that the document
/// chose are hidden.
pub(crate) struct PathBuilder<'a> {
    pub(crate) path: &'a mut Path,
    pub(crate) redact: bool,
}

impl PathBuilder<'_> {
    pub(crate) fn name(&mut self, name: &'static str) {
        self.path.prepend_name(name);
    }

    /// An attribute's REST key path, or what is left of it below a flattened parent.
    pub(crate) fn names(&mut self, names: &'static [&'static str]) {
        names.iter().rev().for_each(|name| self.path.prepend_name(name));
    }

    /// An attribute's REST key path without its first `depth` parts.
    pub(crate) fn below(&mut self, attribute: &Attribute, depth: usize) {
        self.names(attribute.path.get(depth..).unwrap_or_default());
    }

    pub(crate) fn key(&mut self, key: &str) {
        self.path.prepend_key(if self.redact { HIDDEN } else { key });
    }

    pub(crate) fn index(&mut self, index: usize) {
        self.path.prepend_index(index);
    }
}

#[cfg(feature = "xml")]
impl PathBuilder<'_> {
    /// The element of an attribute, or the root.
    pub(crate) fn element(&mut self, name: &str) {
        self.path.prepend_key(name);
    }

    /// An item of a list, which has a name too.
    pub(crate) fn item(&mut self, name: &str, index: usize) {
        self.path.prepend_index(index);
        self.key(name);
    }

    /// An attribute of an element.
    pub(crate) fn xml_attribute(&mut self, name: &str) {
        self.path.prepend_key(&format!("@{name}"));
    }
}

/// One line, as [`Display`](fmt::Display) has it: what `unwrap` prints.
impl fmt::Debug for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Path({self})")
    }
}

/// Keys that are not plain words stand in brackets: `tags["cost center"]`.
impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let separator = self.separator();
        let mut next_dot = "";
        for segment in self.segments.iter().rev() {
            let dot = std::mem::replace(&mut next_dot, separator);
            let key = match segment {
                PathSegment::Index(index) => {
                    write!(formatter, "[{index}]")?;
                    continue;
                }
                PathSegment::Name(name) => name,
                PathSegment::Key(key) => key.as_str(),
            };
            match separator {
                "." if !is_word(key) => write!(formatter, "[{key:?}]")?,
                _ => write!(formatter, "{dot}{key}")?,
            }
        }
        Ok(())
    }
}

fn is_word(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|character| character.is_alphanumeric() || "_-$@".contains(character))
}

#[cfg(test)]
mod tests {
    use super::{Path, PathSegment};

    #[test]
    fn segments_are_found_in_a_document() {
        let [name, key, index] =
            [PathSegment::Name("jobId"), PathSegment::Key("a".to_owned()), PathSegment::Index(1)];
        assert!(name.is_key("JOBID") && key.is_key("a") && index.is_index(1));
        assert!(!name.is_key("job_id") && !key.is_key("A") && !index.is_key("1"));
        assert!(!name.is_index(0) && !key.is_index(0) && !index.is_index(0));
    }

    #[test]
    fn a_pointer_escapes_what_separates() {
        let mut path = Path::default();
        assert_eq!(path.json_pointer(), "");
        path.prepend_index(3);
        path.prepend_key("a/b~c.d]\"");
        path.prepend_name("jobs");
        assert_eq!(path.json_pointer(), "/jobs/a~1b~0c.d]\"/3");
    }

    /// By characters, whatever their bytes.
    #[test]
    fn a_long_key_is_shortened() {
        for (key, shown) in [
            ("é".repeat(60), "é".repeat(60)),
            ("a".repeat(60), "a".repeat(60)),
            ("é".repeat(61), format!("{}…", "é".repeat(60))),
            ("a".repeat(70), format!("{}…", "a".repeat(60))),
        ] {
            let mut path = Path::default();
            path.prepend_key(&key);
            assert_eq!(path.back_to_root(), [PathSegment::Key(shown)]);
        }
    }
}
