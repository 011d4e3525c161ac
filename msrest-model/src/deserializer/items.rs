//! The items of a list that is too long to be held in memory.

use std::fmt;
use std::io::Read;
use std::marker::PhantomData;

use super::{ContentType, Deserializer};
use crate::error::{DeserializationError, Path, Warning, WarningKind};
use crate::read::json::{self, ItemSource};
use crate::read::{Fallback, WarningList};
use crate::rest_type::RestType;

/// The items of one list of a document, read as they come: what [`Deserializer::items`] gives.
pub struct Items<'r, T> {
    deserializer: Deserializer,
    source: ItemSource<'r>,
    warnings: WarningList,
    index: usize,
    item: PhantomData<fn() -> T>,
}

/// The items of one list, and what stands beside it: what [`Deserializer::items_or_rest`] gives.
pub struct ItemsOrRest<'r, T, O> {
    items: Items<'r, T>,
    rest: PhantomData<fn() -> O>,
}

/// An item of a list, or at the end what stands beside the list: see [`Deserializer::items_or_rest`].
#[derive(Debug, Clone, PartialEq)]
pub enum ItemOrRest<T, O> {
    /// An item.
    Item(T),
    /// The document without the items.
    Rest(O),
}

impl Deserializer {
    /// Reads the items of one list of a document as they come, so that no more than one of them is held: `path` is the
    /// path of keys to the list, `"value"` or `"properties.jobs"`, in which `\\.` is a literal dot. An empty path is the root: a
    /// list, or values one behind the other, as newline-delimited JSON has them. A list that is absent or `null`, or below such an
    /// object, has no items. If a key that leads to the list comes again, that is an error behind the items, as the last one would
    /// count.
    ///
    /// ```
    /// use msrest_model::{Deserializer, Model};
    ///
    /// #[derive(Debug, Model)]
    /// struct Job {
    ///     #[rest(key = "jobId")]
    ///     job_id: Option<String>,
    /// }
    ///
    /// let response: &[u8] = br#"{"value": [{"jobId": "a"}, {"jobId": "b"}], "nextLink": null}"#;
    /// let mut ids = Vec::new();
    /// for job in Deserializer::new().items::<Job>(response, "value") {
    ///     ids.extend(job?.job_id);
    /// }
    /// assert_eq!(ids, ["a", "b"]);
    /// # Ok::<(), msrest_model::DeserializationError>(())
    /// ```
    ///
    /// # Errors
    /// Each item is read with the options of this builder. An item that cannot be read is an error with its path, line and
    /// column in the whole document, and the next one follows; with [`recover`](Self::recover) it is a warning. An error of the
    /// text or of `reader` ends the items.
    pub fn items<'r, T: RestType>(&self, reader: impl Read + 'r, path: &str) -> Items<'r, T> {
        Items::new(self.clone(), ItemSource::new(reader, path, false, self.max_input_bytes))
    }

    /// Reads the items as [`items`](Self::items) does, then the document without them, so that a `nextLink` beside the list is not
    /// lost. The list is empty there: a model of the rest with a field `value: Vec<Value>` refuses a document without the list.
    ///
    /// ```
    /// use msrest_model::{Deserializer, ItemOrRest, Model};
    ///
    /// #[derive(Debug, Model)]
    /// struct Job {
    ///     #[rest(key = "jobId")]
    ///     job_id: Option<String>,
    /// }
    ///
    /// #[derive(Debug, Model)]
    /// struct Page {
    ///     #[rest(key = "nextLink")]
    ///     next_link: Option<String>,
    /// }
    ///
    /// let response: &[u8] = br#"{"value": [{"jobId": "a"}], "nextLink": "https://.."}"#;
    /// let mut next = None;
    /// for part in Deserializer::new().items_or_rest::<Job, Page>(response, "value") {
    ///     match part? {
    ///         ItemOrRest::Item(job) => assert_eq!(job.job_id.as_deref(), Some("a")),
    ///         ItemOrRest::Rest(page) => next = page.next_link,
    ///     }
    /// }
    /// assert_eq!(next.as_deref(), Some("https://.."));
    /// # Ok::<(), msrest_model::DeserializationError>(())
    /// ```
    ///
    /// # Errors
    /// As [`items`](Self::items). Errors of the rest have no line and column.
    pub fn items_or_rest<'r, T: RestType, O: RestType>(
        &self,
        reader: impl Read + 'r,
        path: &str,
    ) -> ItemsOrRest<'r, T, O> {
        let items = Items::new(self.clone(), ItemSource::new(reader, path, true, self.max_input_bytes));
        ItemsOrRest { items, rest: PhantomData }
    }
}

impl<'r, T: RestType> Items<'r, T> {
    fn new(deserializer: Deserializer, source: ItemSource<'r>) -> Self {
        let warnings = WarningList::new(deserializer.warning_limit);
        Self { deserializer, source, warnings, index: 0, item: PhantomData }
    }

    /// Reads the next item. The outer error ends the items, the inner one is about this item alone.
    fn read_item(&mut self) -> Result<Result<T, DeserializationError>, DeserializationError> {
        let mut place = None;
        let rest = self.source.incoming.rest();
        if let Some((warnings, length)) =
            json::stream_item(&mut place, rest, self.deserializer.options(T::CONTENT))
            && let Some(item) = place
        {
            self.source.incoming.check_length(length)?;
            self.report(warnings);
            self.source.take_item(length);
            return Ok(Ok(item));
        }
        Fallback::Twice.count();
        let length = self.source.incoming.value()?;
        let item = self.source.incoming.rest().get(..length).unwrap_or_default();
        let outcome = match self.deserializer.read_typed(item.as_bytes(), || Ok(ContentType::Json)) {
            Ok((item, warnings)) => {
                self.report(warnings);
                Ok(item)
            }
            Err(mut error) => {
                self.prepend(&mut error.inner.path);
                self.locate(&mut error);
                Err(error)
            }
        };
        self.source.take_item(length);
        Ok(outcome)
    }

    fn report(&mut self, mut warnings: Vec<Warning>) {
        for warning in &mut warnings {
            self.prepend(warning.path_mut());
            if let Some(error) = warning.recovered() {
                self.locate(error);
            }
        }
        self.report_some(warnings);
    }

    /// Reports as many as the limit allows for the whole document.
    fn report_some(&mut self, warnings: Vec<Warning>) {
        if !warnings.is_empty() {
            warnings.into_iter().for_each(|warning| self.warnings.push(warning));
            self.deserializer.report(self.warnings.take_kept());
        }
    }

    fn report_omitted(&mut self) {
        self.deserializer.report(self.warnings.take_omitted().into_iter().collect());
    }

    /// Replaces the line and column of an error in its item by those in the whole document.
    fn locate(&self, error: &mut DeserializationError) {
        if let (Some(line), Some(column)) = (error.line(), error.column()) {
            (error.inner.line, error.inner.column) = self.source.incoming.position(line, column);
        }
    }

    fn prepend(&self, path: &mut Path) {
        path.prepend_index(self.index);
        self.prepend_list(path);
    }

    fn prepend_list(&self, path: &mut Path) {
        self.source.keys().iter().rev().for_each(|key| path.prepend_key(key));
    }

    fn take_rest<O: RestType>(&mut self) -> Option<Result<O, DeserializationError>> {
        let rest = self.source.take_rest()?;
        let outcome = self.deserializer.read_typed(rest.as_bytes(), || Ok(ContentType::Json));
        let outcome = outcome.map_err(|error| error.at(0, 0)).map(|(value, mut warnings)| {
            // The list is empty there: no item is lost if the model has no attribute for it.
            let mut list = Path::default();
            self.prepend_list(&mut list);
            let list = list.to_string();
            let is_list = |warning: &Warning| {
                matches!(warning.kind(), WarningKind::DroppedKey) && warning.path().to_string() == list
            };
            warnings.retain(|warning| !is_list(warning));
            // The text without the items has other lines and columns than the document.
            for error in warnings.iter_mut().filter_map(Warning::recovered) {
                (error.inner.line, error.inner.column) = (0, 0);
            }
            self.report_some(warnings);
            value
        });
        self.report_omitted();
        Some(outcome)
    }
}

impl<T: RestType> Iterator for Items<'_, T> {
    type Item = Result<T, DeserializationError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let outcome = match self.source.find_item() {
                Ok(true) => self.read_item(),
                Ok(false) => {
                    self.report_omitted();
                    return None;
                }
                Err(error) => Err(error),
            };
            let item = match outcome {
                Ok(item) => item,
                Err(error) => {
                    self.source.stop();
                    return Some(Err(error));
                }
            };
            self.index += 1;
            match item {
                Err(mut error) if self.deserializer.recover && !error.is_of_a_limit() => {
                    let path = std::mem::take(&mut error.inner.path);
                    self.report_some(vec![Warning::at(path, WarningKind::Recovered(error))]);
                }
                item => return Some(item),
            }
        }
    }
}

impl<T: RestType, O: RestType> Iterator for ItemsOrRest<'_, T, O> {
    type Item = Result<ItemOrRest<T, O>, DeserializationError>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.items.next() {
            Some(item) => Some(item.map(ItemOrRest::Item)),
            None => self.items.take_rest().map(|rest| rest.map(ItemOrRest::Rest)),
        }
    }
}

impl<T> fmt::Debug for Items<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Items")
            .field("deserializer", &self.deserializer)
            .field("index", &self.index)
            .finish_non_exhaustive()
    }
}

impl<T, O> fmt::Debug for ItemsOrRest<'_, T, O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ItemsOrRest").field("items", &self.items).finish_non_exhaustive()
    }
}
