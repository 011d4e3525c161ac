use std::fmt;

/// The way from the root of a document or model to a place in it: `properties.jobs[3].startTime`; in an XML document
/// that of the elements, from the root's own: `EnumerationResults/Blobs/Blob[3]/Properties/Last-Modified`, or `Blob/@id` for
/// an attribute. Indexes count from 0.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Path {
    /// From the place back to the root: a path is built while an error travels up.
    segments: Vec<Segment>,
    #[cfg(feature = "xml")]
    pub(crate) is_xml: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Segment {
    Name(&'static str),
    Key(String),
    Index(usize),
}

impl Segment {
    pub(crate) fn is_index(&self, index: usize) -> bool {
        *self == Self::Index(index)
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

    /// The steps from the place back to the root.
    pub(crate) fn back_to_root(&self) -> &[Segment] {
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

    pub(crate) fn prepend_name(&mut self, name: &'static str) {
        self.segments.push(Segment::Name(name));
    }

    /// A key of the document's own; a long one is shortened.
    pub(crate) fn prepend_key(&mut self, key: &str) {
        const LONGEST: usize = 60;
        let mut shortened: String = key.chars().take(LONGEST).collect();
        if shortened.len() < key.len() {
            shortened.push('…');
        }
        self.segments.push(Segment::Key(shortened));
    }

    pub(crate) fn prepend_index(&mut self, index: usize) {
        self.segments.push(Segment::Index(index));
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
                Segment::Index(index) => {
                    write!(formatter, "[{index}]")?;
                    continue;
                }
                Segment::Name(name) => name,
                Segment::Key(key) => key.as_str(),
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
