//! Models of Default response.
//!
//! Generated from `document.json` by `msrest-codegen`.

use msrest_model::Model;

/// `ErrorResponse`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ErrorResponse {
    /// `error`.
    pub error: Option<ErrorDetail>,
}

/// `ErrorDetail`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ErrorDetail {
    /// `code`.
    pub code: Option<String>,
}
