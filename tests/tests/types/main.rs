//! The types of attributes, one module each: what is read and what is written. KEEP: as msrest does; MEND: better, by a row
//! of DIFFERENCES.md.

mod big_decimal;
mod boolean;
mod bytes;
mod collections;
mod custom;
mod date_time;
mod dates_of_others;
mod decimal;
mod duration;
mod enumeration;
mod field_types;
mod key;
mod list_map_option;
mod newtype;
mod number;
mod secret;
mod text;
mod tuple;
mod union;
