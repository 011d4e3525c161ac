//! How much a document may hold.

use super::Deserializer;
use crate::depth::DEPTH_LIMIT;
use crate::error::{DeserializationError, DeserializationErrorKind};

impl Deserializer {
    /// The most bytes that a document may have: no limit unless this sets one. For [`items`](Self::items) it limits each item, and
    /// what stands beside the list in all.
    ///
    /// ```
    /// use msrest_model::{DeserializationErrorKind, Deserializer};
    ///
    /// let reader = Deserializer::new().max_input_bytes(5);
    /// assert_eq!(reader.deserialize::<Vec<u8>>("[1,2]")?, [1, 2]);
    /// let error = reader.deserialize::<Vec<u8>>("[1,2,3]").unwrap_err();
    /// assert!(matches!(error.kind(), DeserializationErrorKind::TooLong(5)));
    /// # Ok::<(), msrest_model::DeserializationError>(())
    /// ```
    pub fn max_input_bytes(mut self, limit: usize) -> Self {
        self.max_input_bytes = limit;
        self
    }

    /// The most items of lists, entries of maps and additional properties, at all depths together, that a document may have: no
    /// limit unless this sets one. What is skipped does not count. A large model that stands in a list as `{}` takes much more
    /// memory than text: a server that reads such lists sets this limit. What is beyond it cannot be left out by
    /// [`recover`](Self::recover).
    ///
    /// ```
    /// use msrest_model::{DeserializationErrorKind, Deserializer};
    ///
    /// let reader = Deserializer::new().max_items(4);
    /// assert_eq!(reader.deserialize::<Vec<Vec<u8>>>("[[1],[2]]")?, [[1], [2]]);
    /// let error = reader.deserialize::<Vec<Vec<u8>>>("[[1],[2,3]]").unwrap_err();
    /// assert!(matches!(error.kind(), DeserializationErrorKind::TooManyItems(4)));
    /// # Ok::<(), msrest_model::DeserializationError>(())
    /// ```
    pub fn max_items(mut self, limit: usize) -> Self {
        self.max_items = limit;
        self
    }

    /// The most levels of objects and arrays that a document may have, flattened parents among them: 128 unless this sets a lower
    /// limit. A higher one is 128 too: so deep a model is still read, written and dropped within the stack of a thread. What is
    /// skipped does not count. What nests deeper can be left out by [`recover`](Self::recover).
    ///
    /// ```
    /// use msrest_model::{DeserializationErrorKind, Deserializer};
    ///
    /// let reader = Deserializer::new().max_depth(2);
    /// assert_eq!(reader.deserialize::<Vec<Vec<u8>>>("[[1]]")?, [[1]]);
    /// let error = reader.deserialize::<Vec<Vec<Vec<u8>>>>("[[[1]]]").unwrap_err();
    /// assert!(matches!(error.kind(), DeserializationErrorKind::TooDeep(2)));
    /// assert_eq!(error.to_string(), "[0][0]: the document nests deeper than 2 levels at line 1 column 3");
    /// # Ok::<(), msrest_model::DeserializationError>(())
    /// ```
    pub fn max_depth(mut self, limit: usize) -> Self {
        self.max_depth = limit.min(DEPTH_LIMIT);
        self
    }

    #[inline]
    pub(super) fn check_length(&self, bytes: usize) -> Result<(), DeserializationError> {
        if bytes > self.max_input_bytes { Err(self.too_long()) } else { Ok(()) }
    }

    #[cold]
    fn too_long(&self) -> DeserializationError {
        DeserializationError::new(DeserializationErrorKind::TooLong(self.max_input_bytes))
    }

    /// One byte more than a document may have: with it a longer document is told from one of just that length.
    pub(super) fn bytes_to_read(&self) -> u64 {
        u64::try_from(self.max_input_bytes).unwrap_or(u64::MAX).saturating_add(1)
    }
}
