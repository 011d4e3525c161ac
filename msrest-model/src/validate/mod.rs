//! msrest's validation: every rule of every attribute, at every depth.

mod breadcrumb;
mod decimal;
mod fast_path;
mod report;
mod rules;
mod unique;

use crate::error::ValidationError;
use crate::rest_type::{ObjectView, Root};

/// All rules that are broken in a model.
pub(crate) fn validate_model(model: &dyn ObjectView) -> Vec<ValidationError> {
    // Most values are valid, which is found out without paths.
    if fast_path::model_is_valid(model) { Vec::new() } else { report::of_model(model) }
}

/// All rules that are broken in a value.
pub(crate) fn validate(root: Root<'_>) -> Vec<ValidationError> {
    if fast_path::is_valid(root) { Vec::new() } else { report::of(root) }
}
