//! What the caller wants of a reading.

use crate::depth::DEPTH_LIMIT;
use crate::keys::KeyExtractor;
#[cfg(feature = "xml")]
use crate::read::xml::Limits;
use crate::schema::{Content, Format, Wanted};

/// What the caller wants of a reading.
#[derive(Clone, Copy)]
pub(crate) struct Options<'a> {
    pub(crate) extractors: &'a [KeyExtractor],
    /// What cannot be read is left out and reported.
    pub(crate) recover: bool,
    /// Whether anybody sees the warnings.
    pub(crate) warns: bool,
    /// Which models may stand in the document.
    pub(crate) content: Option<fn(Format) -> Content>,
    #[cfg(feature = "xml")]
    pub(crate) xml: Limits,
    /// Whether anybody sees which keys are dropped.
    pub(crate) reports_dropped: bool,
    /// How many levels the document may have.
    pub(crate) max_depth: usize,
    /// How many items of lists and entries of maps there may be in all.
    pub(crate) max_items: usize,
    /// How many warnings are kept.
    pub(crate) warning_limit: usize,
}

impl Options<'static> {
    /// The options of a reading without models.
    pub(crate) const PLAIN: Self = Self {
        extractors: &KeyExtractor::REST,
        recover: false,
        warns: false,
        content: None,
        #[cfg(feature = "xml")]
        xml: Limits::DEFAULT,
        reports_dropped: false,
        max_depth: DEPTH_LIMIT,
        max_items: usize::MAX,
        warning_limit: 0,
    };
}

impl Options<'_> {
    /// The message of another parser, which may quote the document: it is hidden if a secret may stand there.
    #[cold]
    pub(crate) fn redact_message(&self, message: String) -> String {
        if Wanted::Secrets.is_in_content(self.content) {
            return "not well-formed; what the parser says may quote a secret and is not shown".to_owned();
        }
        message
    }
}
