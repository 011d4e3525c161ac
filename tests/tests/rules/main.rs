//! msrest's validation rules: one module for each kind of rule, whose compile errors are in `ui/rules/<module>`, and those for
//! what all rules share. KEEP: as msrest does; MEND: better, by a row of DIFFERENCES.md.

mod allocations;
mod errors;
mod every_rule;
mod inside;
mod lengths;
mod limits;
mod multiple;
mod pattern;
mod required;
mod unique;
