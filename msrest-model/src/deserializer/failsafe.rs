//! Reading bodies that are not worth an error, such as those of error responses.

use super::Deserializer;
use crate::error::{DeserializationError, Warning, WarningKind};
use crate::rest_type::RestType;

impl Deserializer {
    /// Reads a body that is not worth an error, such as that of an error response: if it cannot be read, the answer is
    /// `None`, and a warning says why (msrest `Deserializer.failsafe_deserialize`).
    #[must_use]
    #[inline]
    pub fn failsafe_deserialize<T: RestType>(&self, body: impl AsRef<[u8]>) -> Option<T> {
        self.failsafe(self.deserialize(body))
    }

    /// As [`failsafe_deserialize`](Self::failsafe_deserialize), under the content type of the response header:
    ///
    /// ```
    /// use msrest_model::{Deserializer, Model, WarningKind, Warnings};
    ///
    /// #[derive(Debug, Model)]
    /// struct ErrorResponse {
    ///     code: Option<String>,
    /// }
    ///
    /// let warnings = Warnings::new();
    /// let reader = Deserializer::new().warnings(&warnings);
    /// let error: Option<ErrorResponse> = reader.failsafe_deserialize_as("<html>", "text/html");
    /// assert!(error.is_none());
    /// assert!(matches!(warnings.take()[0].kind(), WarningKind::Failed(_)));
    /// ```
    #[must_use]
    #[inline]
    pub fn failsafe_deserialize_as<T: RestType>(
        &self,
        body: impl AsRef<[u8]>,
        content_type: &str,
    ) -> Option<T> {
        self.failsafe(self.deserialize_as(body, content_type))
    }

    fn failsafe<T>(&self, outcome: Result<T, DeserializationError>) -> Option<T> {
        outcome.map_err(|error| self.report(vec![Warning::new(WarningKind::Failed(error))])).ok()
    }
}
