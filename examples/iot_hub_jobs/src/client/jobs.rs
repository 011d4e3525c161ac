//! A list of any length: page by page, and of each page item by item.

use std::collections::HashSet;
use std::io::{BufRead, BufReader};

use msrest_model::{
    DeserializationError, DeserializationErrorKind, Deserializer, ItemOrRest, ItemsOrRest, Model, RestType,
};
use msrest_model_examples::iot_hub::{JobResponse, JobStatus, JobType};
use reqwest::blocking::Response;
use reqwest::header::HeaderName;
use serde_json::Value;

use super::JobClient;
use super::error::{ClientError, Failure};
use super::response::header;

const OPERATION: &str = "GET /jobs/v2/query";

/// Where a page begins, and, in an answer, where the next one does.
const CONTINUATION: HeaderName = HeaderName::from_static("x-ms-continuation");
/// The largest number of items of a page. The hub may send fewer.
const MAX_ITEM_COUNT: HeaderName = HeaderName::from_static("x-ms-max-item-count");

/// Which jobs are looked for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JobQuery {
    /// Only jobs of this type.
    pub job_type: Option<JobType>,
    /// Only jobs with this status.
    pub status: Option<JobStatus>,
    /// The largest number of jobs in a page.
    pub page_size: Option<u32>,
}

/// The jobs that a query finds: what [`JobClient::jobs`] gives.
///
/// A job that cannot be read is an error, and the next one follows. If the connection breaks within a page, the page is
/// asked for again, and the jobs of it that have been given are passed over: each comes once.
#[derive(Debug)]
pub struct Jobs<'c> {
    client: &'c JobClient,
    query: JobQuery,
    /// Where the page begins, if it is not the first.
    continuation: Option<String>,
    page: Option<Page>,
    /// Which jobs of the page have been given.
    given: HashSet<String>,
    /// How often the page was begun.
    attempt: u32,
    is_ended: bool,
}

#[derive(Debug)]
struct Page {
    items: ItemsOrRest<'static, JobResponse, PageRest>,
    /// Where the next page begins, by the header.
    continuation: Option<String>,
}

/// A page without its jobs. The package reads the result of a query of jobs as an object, and that of a query of twins as a
/// list, with the continuation token in a header: this takes either.
#[derive(Debug, RestType)]
enum PageRest {
    Result(ResultRest),
    List(Vec<Value>),
}

/// A query result without its items. They have to be there, unlike in the generated `QueryResult`: an object without them is
/// something else.
#[derive(Debug, Model)]
#[rest(rename_all = "camelCase")]
struct ResultRest {
    /// Empty: they were read one by one.
    items: Vec<Value>,
    continuation_token: Option<String>,
}

impl<'c> Jobs<'c> {
    pub(super) fn new(client: &'c JobClient, query: JobQuery) -> Self {
        Self {
            client,
            query,
            continuation: None,
            page: None,
            given: HashSet::new(),
            attempt: 1,
            is_ended: false,
        }
    }

    /// Goes on by an item, to the next page, or to the end.
    fn step(&mut self) -> Result<Option<JobResponse>, ClientError> {
        let Some(page) = &mut self.page else {
            let opened = self.open_page();
            self.is_ended = opened.is_err();
            self.page = Some(opened?);
            return Ok(None);
        };
        match page.items.next() {
            Some(Ok(ItemOrRest::Item(job))) => {
                // A job without an id may come twice, rather than not at all.
                let is_new = job.job_id.as_ref().is_none_or(|id| self.given.insert(id.clone()));
                Ok(is_new.then_some(job))
            }
            Some(Ok(ItemOrRest::Rest(rest))) => {
                let continuation = match rest {
                    PageRest::Result(result) => result.continuation_token,
                    PageRest::List(_) => None,
                };
                let continuation = continuation.or_else(|| page.continuation.take());
                self.end_page(continuation.filter(|token| !token.is_empty())).map(|()| None)
            }
            Some(Err(error)) => self.recover(error).map(|()| None),
            // What follows an error of the text cannot be read.
            None => {
                self.is_ended = true;
                Ok(None)
            }
        }
    }

    fn open_page(&self) -> Result<Page, ClientError> {
        let mut url = self.client.url(&["query"]);
        if let Some(job_type) = &self.query.job_type {
            url.query_pairs_mut().append_pair("jobType", job_type.as_ref());
        }
        if let Some(status) = &self.query.status {
            url.query_pairs_mut().append_pair("jobStatus", status.as_ref());
        }
        let mut request = self.client.http.get(url);
        if let Some(continuation) = &self.continuation {
            request = request.header(CONTINUATION, continuation);
        }
        if let Some(size) = self.query.page_size {
            request = request.header(MAX_ITEM_COUNT, size);
        }
        self.client.send(request, Page::new)
    }

    /// Ends the page; one that would follow itself is the last.
    fn end_page(&mut self, continuation: Option<String>) -> Result<(), ClientError> {
        let follows_itself = continuation.is_some() && continuation == self.continuation;
        self.page = None;
        self.given.clear();
        self.attempt = 1;
        self.is_ended = continuation.is_none() || follows_itself;
        self.continuation = continuation;
        if follows_itself { Err(failed(Failure::Repeated)) } else { Ok(()) }
    }

    /// Begins the page again if its connection broke; passes any other error on, and the next job follows.
    fn recover(&mut self, error: DeserializationError) -> Result<(), ClientError> {
        if !matches!(error.kind(), DeserializationErrorKind::Io(_)) {
            return Err(failed(Failure::Unreadable(error)));
        }
        self.page = None;
        let outcome = self.client.wait_or_fail(OPERATION, self.attempt, Failure::BrokenOff(Box::new(error)));
        self.attempt += 1;
        self.is_ended = outcome.is_err();
        outcome
    }
}

impl Iterator for Jobs<'_> {
    type Item = Result<JobResponse, ClientError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.is_ended {
            if let Some(outcome) = self.step().transpose() {
                return Some(outcome);
            }
        }
        None
    }
}

fn failed(failure: Failure) -> ClientError {
    ClientError { operation: OPERATION.to_owned(), attempts: 1, failure }
}

impl Page {
    /// The body is read as it comes.
    fn new(response: Response) -> Result<Self, Failure> {
        let continuation = header(&response, CONTINUATION);
        let mut body = BufReader::new(response);
        let beginning = body.fill_buf().map_err(|error| Failure::BrokenOff(Box::new(error)))?;
        let is_list = beginning.trim_ascii_start().starts_with(b"[");
        let items = Deserializer::new().items_or_rest(body, if is_list { "" } else { "items" });
        Ok(Self { items, continuation })
    }
}
