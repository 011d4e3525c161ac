//! What a list of extractors looks for.

use super::KeyExtractor;
use crate::schema::lookup_index::{LAST_KEY, NAME, PATH};

/// What a list of extractors looks for.
#[derive(Clone, Copy, Default)]
pub(crate) struct Looks {
    /// What names those are to the attributes that have to be exact.
    pub(crate) exact: u8,
    /// What names those are whose case does not matter.
    pub(crate) folded: u8,
    pub(crate) has_custom: bool,
}

impl Looks {
    pub(crate) fn of(extractors: &[KeyExtractor]) -> Self {
        let mut looks = Self::default();
        for extractor in extractors {
            match extractor {
                KeyExtractor::RestKey => looks.exact |= PATH,
                KeyExtractor::LastRestKey => looks.exact |= LAST_KEY,
                KeyExtractor::AttributeKey => looks.exact |= NAME,
                KeyExtractor::RestKeyCaseInsensitive => looks.folded |= PATH,
                KeyExtractor::LastRestKeyCaseInsensitive => looks.folded |= LAST_KEY,
                KeyExtractor::AttributeKeyCaseInsensitive => looks.folded |= NAME,
                KeyExtractor::Custom(_) => looks.has_custom = true,
            }
        }
        looks
    }

    /// Whether an attribute that is found by its path alone is found by one of the extractors.
    pub(crate) fn follow_paths(self) -> bool {
        !self.has_custom && (self.exact == 0 || self.folded == 0) && (self.exact | self.folded) & PATH != 0
    }
}
