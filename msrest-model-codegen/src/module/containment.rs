//! Which types stand in each other without a list or map between, and so need a `Box`.

use std::collections::{BTreeMap, BTreeSet};

use crate::resolve::Id;

/// Type -> the types that stand in it.
pub(super) type Edges = BTreeMap<Id, Vec<Id>>;

/// The types and all that they lead to.
pub(super) fn reachable(edges: &Edges, roots: impl IntoIterator<Item = Id>) -> BTreeSet<Id> {
    let mut found = BTreeSet::new();
    let mut waiting: Vec<Id> = roots.into_iter().collect();
    while let Some(id) = waiting.pop() {
        if found.insert(id) {
            waiting.extend(edges.get(&id).into_iter().flatten());
        }
    }
    found
}

/// What stands in each type, through every level.
pub(super) struct Containment {
    inside: BTreeMap<Id, BTreeSet<Id>>,
}

impl Containment {
    pub(super) fn new(edges: &Edges) -> Self {
        let inside =
            edges.iter().map(|(id, direct)| (*id, reachable(edges, direct.iter().copied()))).collect();
        Self { inside }
    }

    /// Whether a value of one type can stand in one of another type, or the types are the same.
    pub(super) fn contains(&self, outer: Id, inner: Id) -> bool {
        outer == inner || self.inside.get(&outer).is_some_and(|inside| inside.contains(&inner))
    }
}
