//! What is left out of a bad document, and what is said of an odd one.

use super::Deserializer;
use crate::error::{Warning, Warnings};

impl Deserializer {
    /// Whether what cannot be read is left out and reported as a [`Warning`], so that one bad date does not lose the whole
    /// response: the smallest thing around it that can be absent.
    ///
    /// - An attribute is absent if its field is an `Option`, and not `null` if it tells both apart; otherwise the model is not
    ///   whole without it, and is what is left out.
    /// - An item of a list is `None` if the list holds `Option`s; otherwise the list is shorter, or is what is left out if its
    ///   length is fixed.
    /// - An entry of a map, also of the additional properties, is not there.
    ///
    /// The path of the warning is the place of the cause. If nothing can be left out, the cause is the error.
    ///
    /// ```
    /// use chrono::{DateTime, Utc};
    /// use msrest_model::{Deserializer, Model, Warnings};
    ///
    /// #[derive(Debug, Model)]
    /// struct Page {
    ///     jobs: Vec<Job>,
    /// }
    ///
    /// #[derive(Debug, Model)]
    /// struct Job {
    ///     id: String,
    ///     start: Option<DateTime<Utc>>,
    /// }
    ///
    /// let body = r#"{"jobs": [{"id": "a", "start": "soon"}, {"start": null}]}"#;
    /// let warnings = Warnings::new();
    /// let page: Page = Deserializer::new().recover(true).warnings(&warnings).deserialize(body)?;
    /// assert_eq!((page.jobs.len(), page.jobs[0].start), (1, None));
    /// let places = warnings.take().iter().map(|warning| warning.path().to_string()).collect::<Vec<_>>();
    /// assert_eq!(places, ["jobs[0].start", "jobs[1].id"]);
    /// # Ok::<(), msrest_model::DeserializationError>(())
    /// ```
    pub fn recover(mut self, recover: bool) -> Self {
        self.recover = recover;
        self
    }

    /// Gives the warnings to the caller instead of the `log` facade, also those of a document that cannot be read.
    pub fn warnings(mut self, warnings: &Warnings) -> Self {
        self.warnings = Some(warnings.clone());
        self
    }

    /// How many warnings of one document are kept, for the caller or the log: 1,000 unless this says otherwise. A last one,
    /// [`WarningKind::Omitted`](crate::WarningKind::Omitted), counts the rest. Warnings of the kind
    /// [`DroppedKey`](crate::WarningKind::DroppedKey) have that limit for themselves.
    pub fn warning_limit(mut self, limit: usize) -> Self {
        self.warning_limit = limit;
        self
    }

    /// Gives the warnings to the caller's list, else to the log.
    #[inline]
    pub(super) fn report(&self, warnings: Vec<Warning>) {
        if !warnings.is_empty() {
            self.report_some(warnings);
        }
    }

    #[cold]
    fn report_some(&self, list: Vec<Warning>) {
        match &self.warnings {
            Some(warnings) => warnings.extend(list),
            None => list.iter().for_each(|warning| log::log!(warning.level(), "{warning}")),
        }
    }
}
