//! The models of both sides: ours, and their twins for the other libraries.

pub(crate) mod blob;
pub(crate) mod job;
pub(crate) mod machine;
pub(crate) mod rules;
pub(crate) mod tank;
