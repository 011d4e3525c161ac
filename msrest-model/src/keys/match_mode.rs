//! The mode of a list of extractors.

use crate::keys::KeyExtractor;
use crate::schema::MatchMode;

impl MatchMode {
    pub(crate) fn of(extractors: &[KeyExtractor]) -> Self {
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
