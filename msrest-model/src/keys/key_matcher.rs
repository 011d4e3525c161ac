//! Which attribute a key of a document belongs to, while the document streams by.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::bit_set::BitSet;
use super::lookup::is_present;
use crate::keys::KeyExtractor;
use crate::schema::key_index::{KeyContent, KeyEntry, KeyIndex};
use crate::schema::{Attribute, MatchMode};
use crate::text::case_folding::{self, equal_ignoring_case, is_same};

/// Finds the attributes for the keys of one object: those of a model, or of a flattened parent.
pub(crate) struct KeyMatcher {
    index: &'static KeyIndex,
    mode: MatchMode,
    /// Most documents are in the order of the schema: the next key is looked for in these entries first.
    upcoming: &'static [KeyEntry],
    /// How many of them are tried: only one if the last key was not among them.
    near: usize,
    seen: BitSet,
    /// The position of the discriminator, if its value was trusted before the object was read: it must not come again.
    trusted: usize,
}

const NOWHERE: usize = usize::MAX;

/// How many entries are tried, as most documents leave some attributes out (`benches`, `absent_rows`).
const NEAR: usize = 4;

/// What the next key was found to be.
#[derive(Clone, Copy)]
pub(crate) enum Next {
    /// The key of this entry.
    Entry(&'static KeyEntry),
    /// Any other: where it leads is handed over apart, so that the frequent answer fits into registers.
    Other,
    /// There is no further key.
    End,
}

/// Where a key leads.
pub(crate) enum Target<'de> {
    /// To an attribute.
    Attribute(&'static Attribute),
    /// To an attribute whose value is known.
    Constant(&'static Attribute),
    /// To the attributes under a flattened parent; `again` if the key was there before.
    Group { key: &'static str, index: &'static KeyIndex, again: bool },
    /// To no attribute: at the top level it is an additional property.
    Unknown(Cow<'de, str>),
    /// To no attribute, but it is not an additional property either.
    Ignored,
    /// To several attributes, or to one that another key led to before.
    Ambiguous,
}

impl KeyMatcher {
    #[inline]
    pub(crate) fn new(index: &'static KeyIndex, mode: MatchMode) -> Self {
        let (upcoming, seen) = (&*index.entries, BitSet::default());
        Self { index, mode, upcoming, near: NEAR, seen, trusted: NOWHERE }
    }

    /// Says that the attribute at this position was read already.
    #[inline]
    pub(crate) fn trust(&mut self, position: usize) {
        self.seen.add(position);
        self.trusted = position;
    }

    /// The first of the upcoming entries whose key is next in the document: `is_next` says so of an entry, and compares in any
    /// case if its second argument is true. No other key may lead to that entry.
    #[inline]
    pub(crate) fn expected(
        &mut self,
        mut is_next: impl FnMut(&KeyEntry, bool) -> bool,
    ) -> Option<&'static KeyEntry> {
        let mut upcoming = self.upcoming;
        for _ in 0..self.near {
            let (entry, rest) = upcoming.split_first()?;
            upcoming = rest;
            if entry.is_sole(self.mode) && is_next(entry, self.mode != MatchMode::Exact) {
                self.upcoming = upcoming;
                self.near = NEAR;
                return Some(entry);
            }
        }
        self.near = 1;
        None
    }

    /// The attribute of an entry whose key was just read, if its value can be read at once: it is not a constant, a secret, or an
    /// attribute that was read before.
    #[inline]
    pub(crate) fn take_plain(&mut self, entry: &'static KeyEntry) -> Option<&'static Attribute> {
        let attribute = entry.plain?;
        if self.mode == MatchMode::Exact {
            return (entry.start != self.trusted).then_some(attribute);
        }
        self.seen.add(entry.start).then_some(attribute)
    }

    /// The entry that `key` leads to, if it can lead nowhere else.
    #[inline]
    pub(crate) fn entry_of(&mut self, key: &str) -> Option<&'static KeyEntry> {
        let [position] = *self.index.alike(key) else { return None };
        let number = self.index.entry_number(position as usize);
        let entry = self.index.entries.get(number).filter(|entry| self.is_key_of(entry, key))?;
        self.upcoming = self.index.entries.get(number + 1..).unwrap_or_default();
        Some(entry)
    }

    /// Where a key without an [entry of its own](Self::entry_of) leads with these extractors; `None` if it is that of an
    /// additional property. Keys that compete are [ambiguous](Target::Ambiguous), unless the `whole` object is given and shows
    /// which of them wins.
    pub(crate) fn find<'de>(
        &mut self,
        key: &str,
        extractors: &[KeyExtractor],
        whole: Option<&Map<String, Value>>,
    ) -> Option<Target<'de>> {
        let alike = self.index.alike(key);
        let is_plain = self.mode == MatchMode::Exact || key.is_ascii();
        let candidates = if is_plain { alike } else { self.index.alike_in_any_case(key) };
        let found = self.find_any(candidates, key, extractors, whole);
        // A key that begins an attribute's REST key path is never an additional property, but what stands under it may be one.
        found.or_else(|| {
            let mut entries = alike.iter().filter_map(|position| self.entry(*position as usize));
            entries.find(|entry| entry.key == key).map(|entry| match entry.content {
                KeyContent::Group(_) => Target::Ambiguous,
                KeyContent::Attribute(_) => Target::Ignored,
            })
        })
    }

    #[inline]
    fn is_key_of(&self, entry: &KeyEntry, key: &str) -> bool {
        match self.mode {
            MatchMode::Exact => is_same(entry.key, key),
            mode => entry.is_sole(mode) && case_folding::equal(entry.key.as_bytes(), key.as_bytes()),
        }
    }

    fn find_any<'de>(
        &mut self,
        candidates: &[u32],
        key: &str,
        extractors: &[KeyExtractor],
        whole: Option<&Map<String, Value>>,
    ) -> Option<Target<'de>> {
        let mut found = None;
        let mut is_beaten = false;
        // The attributes under a flattened parent count as one candidate: those before this position are dealt with.
        let mut done = 0;
        for position in candidates.iter().map(|position| *position as usize) {
            let Some(attribute) = self.index.attributes.get(position) else { continue };
            if position < done {
                if self.index.depth == 0 && is_direct(attribute, key, extractors) {
                    return Some(Target::Ambiguous);
                }
                continue;
            }
            let Some(found_by) = matches(attribute, self.index.depth, key, extractors) else {
                continue;
            };
            if found_by == KeyMatch::Direct
                && whole.is_some_and(|object| is_beaten_by_path(attribute, key, extractors, object))
            {
                is_beaten = true;
                continue;
            }
            if found.is_some() {
                return Some(Target::Ambiguous);
            }
            found = Some((position, found_by));
            if let (KeyMatch::Path, Some(KeyEntry { content: KeyContent::Group(group), .. })) =
                (found_by, self.entry(position))
            {
                done = position + group.attributes.len();
            }
        }
        match found {
            Some((position, found_by)) => Some(self.target_at(position, found_by)),
            None => is_beaten.then_some(Target::Ignored),
        }
    }

    fn entry(&self, position: usize) -> Option<&'static KeyEntry> {
        self.index.entries.get(self.index.entry_number(position))
    }

    /// The target of a key that leads to an attribute.
    fn target_at<'de>(&mut self, position: usize, found_by: KeyMatch) -> Target<'de> {
        match (found_by, self.entry(position), self.index.attributes.get(position)) {
            (KeyMatch::Path, Some(entry), _) => self.take(entry),
            (KeyMatch::Direct, _, Some(attribute)) if self.seen.add(position) => of_attribute(attribute),
            _ => Target::Ambiguous,
        }
    }

    /// The target of an entry whose key was found.
    fn take<'de>(&mut self, entry: &'static KeyEntry) -> Target<'de> {
        let number = self.index.entry_number(entry.start);
        self.upcoming = self.index.entries.get(number + 1..).unwrap_or_default();
        self.target_of(entry)
    }

    /// The target of an entry whose key was just read.
    pub(crate) fn target_of<'de>(&mut self, entry: &'static KeyEntry) -> Target<'de> {
        let is_exact = self.mode == MatchMode::Exact;
        match &entry.content {
            _ if entry.start == self.trusted => Target::Ambiguous,
            KeyContent::Attribute(attribute) if is_exact || self.seen.add(entry.start) => {
                of_attribute(attribute)
            }
            KeyContent::Group(index) if is_exact => {
                Target::Group { key: entry.key, index, again: !self.seen.add(entry.start) }
            }
            // All attributes under a flattened parent count as read, as each may be found by its own name beside it, too.
            KeyContent::Group(index)
                if self.seen.add_all(entry.start, entry.start + index.attributes.len()) =>
            {
                Target::Group { key: entry.key, index, again: false }
            }
            _ => Target::Ambiguous,
        }
    }
}

fn of_attribute<'de>(attribute: &'static Attribute) -> Target<'de> {
    if attribute.constant.is_some() { Target::Constant(attribute) } else { Target::Attribute(attribute) }
}

/// How a key leads to an attribute.
#[derive(Clone, Copy, PartialEq)]
enum KeyMatch {
    /// By the part of the REST key path at this depth.
    Path,
    /// By its name or the last part of its path, from the top level.
    Direct,
}

fn matches(attribute: &Attribute, depth: usize, key: &str, extractors: &[KeyExtractor]) -> Option<KeyMatch> {
    let part = attribute.path.get(depth).copied().unwrap_or_default();
    extractors.iter().find_map(|extractor| match extractor {
        KeyExtractor::RestKey => (part == key).then_some(KeyMatch::Path),
        KeyExtractor::RestKeyCaseInsensitive => equal_ignoring_case(part, key).then_some(KeyMatch::Path),
        _ if depth > 0 => None,
        direct => is_direct(attribute, key, std::slice::from_ref(direct)).then_some(KeyMatch::Direct),
    })
}

/// Whether the value at the end of the attribute's path comes before the one that `key` leads to by name.
fn is_beaten_by_path(
    attribute: &Attribute,
    key: &str,
    extractors: &[KeyExtractor],
    object: &Map<String, Value>,
) -> bool {
    let mut before =
        extractors.iter().take_while(|direct| !is_direct(attribute, key, std::slice::from_ref(*direct)));
    before.any(|extractor| matches!(extractor, KeyExtractor::RestKeyCaseInsensitive))
        && is_present(object, attribute.path)
}

/// Whether a key at the top level leads to the attribute by its name or the last part of its path.
fn is_direct(attribute: &Attribute, key: &str, extractors: &[KeyExtractor]) -> bool {
    extractors.iter().any(|extractor| match extractor {
        KeyExtractor::LastRestKey => attribute.last_key() == key,
        KeyExtractor::LastRestKeyCaseInsensitive => equal_ignoring_case(attribute.last_key(), key),
        KeyExtractor::AttributeKey => attribute.name == key,
        KeyExtractor::AttributeKeyCaseInsensitive => equal_ignoring_case(attribute.name, key),
        KeyExtractor::RestKey | KeyExtractor::RestKeyCaseInsensitive | KeyExtractor::Custom(_) => false,
    })
}
