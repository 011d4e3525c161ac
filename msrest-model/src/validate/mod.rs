//! msrest's validation: every rule of every attribute, at every depth. It allocates only for what it reports.

mod breadcrumb;
mod decimal;
mod fast_path;
mod report;
mod rules;
mod unique;

use crate::error::ValidationError;
use crate::rest_type::{ObjectView, Root};

/// Every rule that something in the model breaks.
pub(crate) fn validate_model(model: &dyn ObjectView) -> Vec<ValidationError> {
    // Most values are valid: to find that out takes no account of places.
    if fast_path::model_is_valid(model) { Vec::new() } else { report::of_model(model) }
}

/// Every rule that something in a value breaks.
pub(crate) fn validate(root: Root<'_>) -> Vec<ValidationError> {
    if fast_path::is_valid(root) { Vec::new() } else { report::of(root) }
}
