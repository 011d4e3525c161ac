//! What stands in what, and how large it is.

use std::collections::{BTreeMap, BTreeSet};

use crate::resolve::{Content, Id, Resolved, Scalar};

/// Bytes from which a variant's payload stands in a `Box`.
const LARGE_PAYLOAD: usize = 200;

/// Bytes of a value of which no more is known.
const USUAL_SIZE: usize = 24;

pub(super) struct Containment {
    /// What stands in each definition without a list or map between, through every level.
    inside: BTreeMap<Id, BTreeSet<Id>>,
    /// The bytes that values of the definitions take, roughly.
    sizes: Vec<usize>,
}

impl Containment {
    pub(super) fn new(resolved: &Resolved) -> Self {
        let edges: Edges = resolved
            .definitions
            .iter()
            .map(|own| {
                let direct = own.contents().into_iter().filter_map(Content::definition);
                (own.id, direct.chain(own.subtypes()).collect())
            })
            .collect();
        let inside = edges.iter().map(|(id, direct)| (*id, reachable(&edges, direct.iter().copied())));
        let mut found = Self { inside: inside.collect(), sizes: Vec::new() };
        // Sizes of what stands in each other settle after a few rounds; a large type is found in the first ones.
        for _ in 0..4 {
            let size = |content: &Content| found.size(content);
            let sizes = resolved.definitions.iter().map(|own| own.contents().into_iter().map(size).sum());
            found.sizes = sizes.map(|size: usize| size + USUAL_SIZE).collect();
        }
        found
    }

    /// Whether a value of one definition can stand in one of another, or both are the same.
    pub(super) fn contains(&self, outer: Id, inner: Id) -> bool {
        outer == inner || self.inside.get(&outer).is_some_and(|inside| inside.contains(&inner))
    }

    /// Whether a payload has to stand in a `Box`: it is large, or the enum could stand in it.
    pub(super) fn needs_box(&self, payload: Id, owner: Id) -> bool {
        self.is_large(payload) || self.contains(payload, owner)
    }

    pub(super) fn is_large(&self, payload: Id) -> bool {
        self.sizes.get(payload).is_some_and(|size| *size > LARGE_PAYLOAD)
    }

    /// The bytes that a value takes, roughly: enough to tell large types from small ones.
    fn size(&self, content: &Content) -> usize {
        match content {
            Content::Scalar(Scalar::Boolean) => 1,
            Content::Scalar(Scalar::Signed(_) | Scalar::Unsigned(_) | Scalar::Float | Scalar::DateTime) => 16,
            Content::Scalar(Scalar::Any) => 32,
            Content::Scalar(Scalar::Duration) => 48,
            Content::Definition(id) => self.sizes.get(*id).copied().unwrap_or(USUAL_SIZE),
            Content::OneOrMany(value) => self.size(&value.content),
            _ => USUAL_SIZE,
        }
    }
}

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
