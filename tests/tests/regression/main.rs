//! What somebody has reported in public, or what broke once: one module each, with the source of a report. KEEP: as msrest does;
//! MEND: better, by a row of DIFFERENCES.md.

mod answers;
mod backend_contract;
mod dropped_keys;
mod hierarchy;
mod leftovers;
mod messages;
mod nullable;
mod recover_by_item;
mod secret_attributes;
mod secrets;
mod ticks;
mod unreadable;
mod xml_choice;
mod xml_names;
mod xml_nil;
mod xml_qname;
mod xml_unknown;
