//! What a list of extractors comes to.

use crate::keys::KeyExtractor;

/// What is known of the extractors beforehand.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum MatchMode {
    /// Only exact REST keys count.
    Exact,
    /// REST keys count in any case, and nothing else does.
    PathInAnyCase,
    /// REST keys count in any case.
    AnyCase,
    Other,
}

impl MatchMode {
    pub(super) fn of(extractors: &[KeyExtractor]) -> Self {
        if let [KeyExtractor::RestKey] = extractors {
            Self::Exact
        } else if let [KeyExtractor::RestKeyCaseInsensitive] = extractors {
            Self::PathInAnyCase
        } else if extractors.iter().any(|extractor| matches!(extractor, KeyExtractor::RestKeyCaseInsensitive))
        {
            Self::AnyCase
        } else {
            Self::Other
        }
    }
}
