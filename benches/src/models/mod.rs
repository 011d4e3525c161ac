//! The models of the workloads that have one document only, for both sides.

pub(crate) mod blob;
pub(crate) mod rules;
