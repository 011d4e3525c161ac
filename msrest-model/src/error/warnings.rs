use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

use super::Warning;

/// Where the warnings of a [`Deserializer`](crate::Deserializer) go instead of the `log` facade: a list that its clones
/// share.
///
/// ```
/// use msrest_model::{Deserializer, KeyExtractor, Model, Warnings};
///
/// #[derive(Debug, Model)]
/// struct Job {
///     id: Option<i32>,
/// }
///
/// let warnings = Warnings::new();
/// let reader = Deserializer::new().recover(true).warnings(&warnings);
/// let job: Job = reader.deserialize(r#"{"id": "seven"}"#)?;
/// assert_eq!(job.id, None);
/// assert_eq!(warnings.take()[0].path().to_string(), "id");
/// # Ok::<(), msrest_model::DeserializationError>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Warnings {
    list: Arc<Mutex<Vec<Warning>>>,
}

impl Warnings {
    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The warnings so far, in the order of the documents; the list is empty afterwards.
    #[must_use]
    pub fn take(&self) -> Vec<Warning> {
        // A list is whole whatever happened to the thread that filled it.
        mem::take(&mut self.list.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn extend(&self, warnings: Vec<Warning>) {
        self.list.lock().unwrap_or_else(PoisonError::into_inner).extend(warnings);
    }
}
