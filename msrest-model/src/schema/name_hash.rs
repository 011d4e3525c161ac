//! A hash table from names to numbers, without regard to case.

use crate::text::case_folding::hash;

/// Numbers by the hash of a name without regard to case.
#[derive(Debug)]
pub(crate) struct NameHash {
    /// Open addressing, at most half full.
    entries: Vec<Entry>,
    /// The numbers of all entries.
    positions: Vec<u32>,
}

/// The range in `positions` of the numbers that have one hash; empty if the entry is free.
#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    hash: u32,
    start: u32,
    end: u32,
}

impl NameHash {
    pub(crate) fn new(names: &[(impl AsRef<str>, usize)]) -> Self {
        let mut hashed: Vec<(u32, u32)> = Vec::with_capacity(names.len());
        for (name, position) in names {
            let entry = (hash(name.as_ref()), small(*position));
            if let Err(place) = hashed.binary_search(&entry) {
                hashed.insert(place, entry);
            }
        }
        let mut table = Self {
            entries: vec![Entry::default(); (hashed.len() * 2).next_power_of_two()],
            positions: hashed.iter().map(|(_, position)| *position).collect(),
        };
        let mut start = 0;
        for run in hashed.chunk_by(|left, right| left.0 == right.0) {
            let end = start + small(run.len());
            if let Some((hash, _)) = run.first() {
                table.put(Entry { hash: *hash, start, end });
            }
            start = end;
        }
        table
    }

    fn put(&mut self, entry: Entry) {
        let mask = self.entries.len() - 1;
        let mut at = entry.hash as usize & mask;
        while let Some(place) = self.entries.get_mut(at) {
            if place.start == place.end {
                *place = entry;
                return;
            }
            at = (at + 1) & mask;
        }
    }

    /// The numbers, in order, of the names that have the hash of `key`.
    #[inline]
    pub(crate) fn find(&self, key: &str) -> &[u32] {
        let hash = hash(key);
        let mask = self.entries.len() - 1;
        let mut at = hash as usize & mask;
        while let Some(entry) = self.entries.get(at) {
            if entry.hash == hash || entry.start == entry.end {
                return self.positions.get(entry.start as usize..entry.end as usize).unwrap_or_default();
            }
            at = (at + 1) & mask;
        }
        &[]
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
