//! What leads from type to type.

use std::collections::{BTreeMap, BTreeSet};

use crate::resolve::Id;

/// Type -> the types that stand in it, or that it needs.
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
