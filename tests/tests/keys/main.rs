//! Under which keys values are found. KEEP: as msrest does; MEND: better, by a row of DIFFERENCES.md.

mod custom;
mod discriminator;
mod extractors;
mod flattened;
mod tangled;
