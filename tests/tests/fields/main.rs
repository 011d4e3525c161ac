//! Fields and parameters of models: fields that are not an `Option`, defaults, skipped fields, generic models.

mod defaults;
mod generic;
mod required;
mod schema;
