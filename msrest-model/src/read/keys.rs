//! Which attribute a key of a document belongs to, while the document streams by.

use super::any::is_digits_key;
use super::context::Context;
use crate::extract::KeyExtractor;
use crate::fold;
use crate::index::{LevelIndex, Place, Row};
use crate::schema::Attribute;

/// One level of a model's table while an object is read into it.
pub(crate) struct Level {
    pub(crate) index: &'static LevelIndex,
    spelling: Spelling,
    /// How our own parser compares a key with the one that is expected; other formats do not.
    hint: Option<Spelling>,
    /// Documents come in the order of the table, mostly: the next key is looked for in this row first.
    next: usize,
    seen: Seen,
}

/// Where a key leads.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Target {
    /// To an attribute.
    Attribute(&'static Attribute),
    /// To the attributes under a flattened parent; `again` where the key was there before.
    Group { key: &'static str, index: &'static LevelIndex, again: bool },
    /// To none.
    Unknown,
    /// To nothing, but it is not an additional property either.
    Ignored,
    /// Out of the model: this is a number that `serde_json` hands over as an object.
    Digits,
    /// To more than one, or to one that another key led to before.
    Ambiguous,
}

impl Level {
    pub(crate) fn new(index: &'static LevelIndex, context: &Context<'_>) -> Self {
        let spelling = Spelling::of(context.extractors);
        let hint = context.takes_hints.then_some(spelling);
        Self { index, spelling, hint, next: 0, seen: Seen::default() }
    }

    /// Whether a key leads to the attribute whose REST key it is, and to no other.
    #[inline]
    pub(crate) fn is_exact(&self) -> bool {
        self.spelling == Spelling::Exact
    }

    /// The key that is likely to come next, where it leads to one attribute only.
    #[inline]
    pub(crate) fn expected(&self) -> Option<&'static Row> {
        match self.hint {
            Some(Spelling::Exact) => self.next_row(),
            Some(Spelling::AnyCase) => self.next_row().filter(|row| row.is_sole),
            _ => None,
        }
    }

    /// Where the expected key leads.
    #[inline]
    pub(crate) fn take_expected(&mut self, row: &'static Row) -> Target {
        match &row.place {
            Place::Attribute(attribute) if self.is_exact() => {
                self.next += 1;
                Target::Attribute(attribute)
            }
            _ => self.take(row),
        }
    }

    #[inline]
    fn next_row(&self) -> Option<&'static Row> {
        self.index.rows.get(self.next)
    }

    /// Where `key` leads with these extractors.
    pub(crate) fn find(&mut self, key: &str, extractors: &[KeyExtractor]) -> Target {
        if let Some(row) = self.next_row().filter(|row| self.is_key_of(row, key)) {
            return self.take(row);
        }
        let alike = self.index.alike(key);
        if let [position] = alike
            && let Some(row) = self.row(*position as usize).filter(|row| self.is_key_of(row, key))
        {
            return self.take(row);
        }
        if self.spelling == Spelling::Exact || self.index.folds(key) {
            let positions = alike.iter().map(|position| *position as usize);
            self.find_any(positions, key, extractors, str::eq_ignore_ascii_case)
        } else {
            self.find_any(0..self.index.attributes.len(), key, extractors, equal_ignoring_case)
        }
    }

    /// Whether `key` leads to the row and can lead nowhere else.
    #[inline]
    fn is_key_of(&self, row: &Row, key: &str) -> bool {
        match self.spelling {
            Spelling::Exact => row.key == key,
            Spelling::AnyCase => row.is_sole && fold::equal(row.key.as_bytes(), key.as_bytes()),
            Spelling::Other => false,
        }
    }

    fn find_any(
        &mut self,
        candidates: impl Iterator<Item = usize>,
        key: &str,
        extractors: &[KeyExtractor],
        is_equal: fn(&str, &str) -> bool,
    ) -> Target {
        let mut found = None;
        // The attributes under a flattened parent are one: those before this position are dealt with.
        let mut done = 0;
        for position in candidates {
            let Some(attribute) = self.index.attributes.get(position) else { continue };
            if position < done {
                if self.index.depth == 0 && is_direct(attribute, key, extractors, is_equal) {
                    return Target::Ambiguous;
                }
                continue;
            }
            let Some(hit) = matches(attribute, self.index.depth, key, extractors, is_equal) else { continue };
            if found.is_some() {
                return Target::Ambiguous;
            }
            found = Some((position, hit));
            if let (Hit::Path, Some(Row { place: Place::Group(group), .. })) = (hit, self.row(position)) {
                done = position + group.attributes.len();
            }
        }
        match found {
            Some((position, hit)) => self.take_hit(position, hit),
            None => self.unmatched(key),
        }
    }

    fn row(&self, position: usize) -> Option<&'static Row> {
        self.index.rows.get(self.index.row_number(position))
    }

    /// The target of a hit.
    fn take_hit(&mut self, position: usize, hit: Hit) -> Target {
        match (hit, self.row(position), self.index.attributes.get(position)) {
            (Hit::Path, Some(row), _) => self.take(row),
            (Hit::Direct, _, Some(attribute)) if self.see(position, 1) => Target::Attribute(attribute),
            (Hit::Direct, ..) => Target::Ambiguous,
            _ => Target::Unknown,
        }
    }

    /// The target of a row whose key was just read.
    #[inline]
    fn take(&mut self, row: &'static Row) -> Target {
        self.next = self.index.row_number(row.start) + 1;
        match &row.place {
            Place::Attribute(attribute) if self.is_exact() || self.seen.insert(row.start) == Some(true) => {
                Target::Attribute(attribute)
            }
            Place::Group(index) if self.is_exact() => {
                Target::Group { key: row.key, index, again: !self.see(row.start, 1) }
            }
            // A flattened parent stands for all attributes under it: each may be found by its own name beside it.
            Place::Group(index) if self.see(row.start, index.attributes.len()) => {
                Target::Group { key: row.key, index, again: false }
            }
            _ => Target::Ambiguous,
        }
    }

    /// Whether no key led to these attributes before.
    #[inline]
    fn see(&mut self, start: usize, length: usize) -> bool {
        (start..start + length).all(|position| self.seen.insert(position) == Some(true))
    }

    /// A key that begins an attribute's REST key path is never an additional property.
    fn unmatched(&self, key: &str) -> Target {
        let begins = |position: &u32| self.row(*position as usize).is_some_and(|row| row.key == key);
        if is_digits_key(key) {
            Target::Digits
        } else if self.index.alike(key).iter().any(begins) {
            Target::Ignored
        } else {
            Target::Unknown
        }
    }
}

/// What is known of the extractors beforehand.
#[derive(Clone, Copy, PartialEq)]
enum Spelling {
    /// Only exact REST keys count.
    Exact,
    /// REST keys count in any case.
    AnyCase,
    Other,
}

impl Spelling {
    fn of(extractors: &[KeyExtractor]) -> Self {
        if let [KeyExtractor::RestKey] = extractors {
            Self::Exact
        } else if extractors.iter().any(|extractor| matches!(extractor, KeyExtractor::RestKeyCaseInsensitive))
        {
            Self::AnyCase
        } else {
            Self::Other
        }
    }
}

/// How a key leads to an attribute.
#[derive(Clone, Copy, PartialEq)]
enum Hit {
    /// By the part of the REST key path at this depth.
    Path,
    /// By its name or the last part of its path, from the top level.
    Direct,
}

fn matches(
    attribute: &Attribute,
    depth: usize,
    key: &str,
    extractors: &[KeyExtractor],
    is_equal: fn(&str, &str) -> bool,
) -> Option<Hit> {
    let part = attribute.path.get(depth).copied().unwrap_or_default();
    extractors.iter().find_map(|extractor| match extractor {
        KeyExtractor::RestKey => (part == key).then_some(Hit::Path),
        KeyExtractor::RestKeyCaseInsensitive => is_equal(part, key).then_some(Hit::Path),
        _ if depth > 0 => None,
        direct => is_direct(attribute, key, std::slice::from_ref(direct), is_equal).then_some(Hit::Direct),
    })
}

/// Whether a key at the top level leads to the attribute by its name or the last part of its path.
fn is_direct(
    attribute: &Attribute,
    key: &str,
    extractors: &[KeyExtractor],
    is_equal: fn(&str, &str) -> bool,
) -> bool {
    extractors.iter().any(|extractor| match extractor {
        KeyExtractor::LastRestKey => attribute.last_key() == key,
        KeyExtractor::LastRestKeyCaseInsensitive => is_equal(attribute.last_key(), key),
        KeyExtractor::AttributeKey => attribute.name == key,
        KeyExtractor::AttributeKeyCaseInsensitive => is_equal(attribute.name, key),
        KeyExtractor::RestKey | KeyExtractor::RestKeyCaseInsensitive | KeyExtractor::Custom(_) => false,
    })
}

/// Equality after lower-casing both, as Python's `str.lower` has it.
pub(crate) fn equal_ignoring_case(left: &str, right: &str) -> bool {
    fold::equal(fold::lowered(left).as_bytes(), fold::lowered(right).as_bytes())
}

/// The positions that keys led to, as bits: enough for 256; a larger table reads such documents in two passes.
#[derive(Default)]
struct Seen([u64; 4]);

impl Seen {
    /// Whether `position` is new; nothing where it is out of range.
    #[inline]
    fn insert(&mut self, position: usize) -> Option<bool> {
        let word = self.0.get_mut(position / 64)?;
        let bit = 1 << (position % 64);
        let new = *word & bit == 0;
        *word |= bit;
        Some(new)
    }
}
