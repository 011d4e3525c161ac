//! Derived code among names and lints that could disturb it: what compiles here is the test.

#[cfg(test)]
mod all_imported;
pub mod every_attribute;
pub mod lints;
#[cfg(test)]
mod many_fields;
#[cfg(test)]
mod no_prelude;
#[cfg(test)]
mod places;
#[cfg(test)]
mod raw;
#[cfg(test)]
mod shadowed;
#[cfg(test)]
mod user_names;
