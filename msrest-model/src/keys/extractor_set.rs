//! What a list of extractors looks for.

use super::KeyExtractor;
use crate::schema::lookup_index::{LAST_KEY, NAME, PATH};

/// What a list of extractors looks for.
#[derive(Clone, Copy, Default)]
pub(crate) struct ExtractorSet {
    /// What names those are to the attributes that have to be exact.
    pub(crate) exact: u8,
    /// What names those are whose case does not matter.
    pub(crate) folded: u8,
    pub(crate) has_custom: bool,
}

impl ExtractorSet {
    pub(crate) fn of(extractors: &[KeyExtractor]) -> Self {
        let mut set = Self::default();
        for extractor in extractors {
            match extractor {
                KeyExtractor::RestKey => set.exact |= PATH,
                KeyExtractor::LastRestKey => set.exact |= LAST_KEY,
                KeyExtractor::AttributeKey => set.exact |= NAME,
                KeyExtractor::RestKeyCaseInsensitive => set.folded |= PATH,
                KeyExtractor::LastRestKeyCaseInsensitive => set.folded |= LAST_KEY,
                KeyExtractor::AttributeKeyCaseInsensitive => set.folded |= NAME,
                KeyExtractor::Custom(_) => set.has_custom = true,
            }
        }
        set
    }

    /// Whether an attribute that is found by its path alone is found by one of the extractors.
    pub(crate) fn follow_paths(self) -> bool {
        !self.has_custom && (self.exact == 0 || self.folded == 0) && (self.exact | self.folded) & PATH != 0
    }
}
