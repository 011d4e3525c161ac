//! An SDK crate: its users name no other crate.

pub use msrest_model as rest;
