//! What somebody has reported in public, or what broke once: one module each, with the source of a report. KEEP: as msrest does;
//! MEND: better, by a row of DIFFERENCES.md.

mod answers;
mod backend_contract;
mod hierarchy;
mod leftovers;
mod nullable;
mod secrets;
mod ticks;
mod xml_choice;
mod xml_nil;
mod xml_unknown;
