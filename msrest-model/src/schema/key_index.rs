//! The keys of a table, made once: what is read and written at each level of the REST key paths, and which attributes a
//! key of a document may lead to, found by its hash in the same time in a table of any size.

use super::name_hash::Names;
use super::{Attribute, group};
use crate::text::case_folding::hash;
use crate::text::quoted_key::QuotedKey;

/// The keys of one level: those of the table itself, or those under one flattened parent.
#[derive(Debug)]
pub(crate) struct LevelIndex {
    /// The run of the table that lies at this level and below.
    pub(crate) attributes: &'static [Attribute],
    /// How many parts of the REST key path lie above.
    pub(crate) depth: usize,
    /// The keys, in the order of the table.
    pub(crate) rows: Vec<Row>,
    /// The number of the row of each attribute.
    row_numbers: Vec<usize>,
    names: Names,
    is_ascii: bool,
}

/// One key of a level.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) key: &'static str,
    pub(crate) quoted: QuotedKey,
    /// The position of the first attribute under the key.
    pub(crate) start: usize,
    /// However it is spelled, the key leads here and nowhere else.
    pub(crate) is_sole: bool,
    /// The same, where only paths count.
    pub(crate) is_sole_path: bool,
    pub(crate) content: KeyContent,
}

/// What stands under a key.
#[derive(Debug)]
pub(crate) enum KeyContent {
    Attribute(&'static Attribute),
    /// A flattened parent.
    Group(Box<LevelIndex>),
}

impl LevelIndex {
    pub(crate) fn new(attributes: &'static [Attribute], depth: usize) -> Self {
        let (mut rows, mut row_numbers) = (Vec::new(), Vec::new());
        while let Some(attribute) = attributes.get(row_numbers.len()) {
            let start = row_numbers.len();
            let (key, run) = group(attributes.get(start..).unwrap_or_default(), depth);
            let is_leaf = attribute.path.len() == depth + 1;
            let content = if is_leaf {
                KeyContent::Attribute(attribute)
            } else {
                KeyContent::Group(Box::new(Self::new(run, depth + 1)))
            };
            row_numbers.resize(start + if is_leaf { 1 } else { run.len() }, rows.len());
            rows.push(Row {
                key,
                quoted: QuotedKey::new(key),
                start,
                is_sole: false,
                is_sole_path: false,
                content,
            });
        }
        let all = names(attributes, &rows, depth);
        let keys = Names::new(all.get(..rows.len()).unwrap_or_default());
        let (names, is_ascii) = (Names::new(&all), all.iter().all(|(name, _)| name.is_ascii()));
        for row in &mut rows {
            row.is_sole = is_ascii && is_sole(row, attributes, depth, &names);
            row.is_sole_path = is_ascii && keys.find(row.key).len() == 1;
        }
        Self { attributes, depth, rows, row_numbers, names, is_ascii }
    }

    /// The key under which the attribute at `position` stands.
    pub(crate) fn row_number(&self, position: usize) -> usize {
        self.row_numbers.get(position).copied().unwrap_or_default()
    }

    /// The positions, in order, of the attributes whose names have the hash of `key`. A flattened parent is there by its
    /// first attribute.
    #[inline]
    pub(crate) fn alike(&self, key: &str) -> &[u32] {
        self.names.find(key)
    }

    /// Whether names that are `key` but for their case are [`alike`](Self::alike): other alphabets fold in ways that
    /// the hash does not know.
    #[inline]
    pub(crate) fn folds(&self, key: &str) -> bool {
        self.is_ascii && key.is_ascii()
    }
}

/// Whether no name of an attribute has the hash of the row's key, but for the names of the row's own attribute.
fn is_sole(row: &Row, attributes: &[Attribute], depth: usize, names: &Names) -> bool {
    let is_alone = names.find(row.key).len() == 1;
    let is_like = |name: &str| hash(name) == hash(row.key);
    match (&row.content, attributes.get(row.start)) {
        (KeyContent::Group(_), Some(first)) if depth == 0 => {
            is_alone && !is_like(first.name) && !is_like(first.last_key())
        }
        _ => is_alone,
    }
}

/// Every name that leads to an attribute from this level, with the attribute's position: first the keys, and from the
/// top the attributes' own names and the last parts of their paths.
fn names(attributes: &[Attribute], rows: &[Row], depth: usize) -> Vec<(&'static str, usize)> {
    let mut names: Vec<(&str, usize)> = rows.iter().map(|row| (row.key, row.start)).collect();
    if depth == 0 {
        for (position, attribute) in attributes.iter().enumerate() {
            names.extend([(attribute.name, position), (attribute.last_key(), position)]);
        }
    }
    names
}
