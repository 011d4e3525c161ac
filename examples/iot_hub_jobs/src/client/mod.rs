//! The client: one method for each operation of the API.

mod connection_string;
mod error;
mod jobs;
mod response;
mod retry;
mod token;

use std::sync::Arc;
use std::time::Duration;

use msrest_model::Model;
use msrest_model_examples::iot_hub::{JobRequest, JobResponse};
use reqwest::blocking::{Client, Request, RequestBuilder, Response};
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{StatusCode, Url};

pub use self::connection_string::{ConnectionString, ConnectionStringError};
pub use self::error::{ClientError, Failure};
pub use self::jobs::{JobQuery, Jobs};
pub use self::retry::{RetryPolicy, retry_after};
pub use self::token::authorization;
use crate::clock::{Clock, SystemClock};

/// The version of the API.
pub const API_VERSION: &str = "2021-04-12";
/// How long a token is good for; each request has its own.
const TOKEN_LIFETIME: Duration = Duration::from_secs(3600);

/// A client of the jobs of one hub.
#[derive(Debug, Clone)]
pub struct JobClient {
    http: Client,
    address: Url,
    connection: ConnectionString,
    retries: RetryPolicy,
    clock: Arc<dyn Clock>,
}

impl JobClient {
    /// A client that calls the hub at this address: [`ConnectionString::address`], or that of a stand-in.
    ///
    /// # Errors
    /// If TLS cannot be set up.
    pub fn new(address: Url, connection: ConnectionString) -> reqwest::Result<Self> {
        let http = Client::builder()
            .user_agent(concat!("iot_hub_jobs/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(60))
            // A hub does not redirect, and a token is for nobody else.
            .redirect(Policy::none());
        // What runs on this machine needs neither the proxy of its surroundings nor certificates.
        let is_local = address.scheme() == "http";
        let http = if is_local { http.no_proxy().tls_built_in_root_certs(false) } else { http };
        Ok(Self {
            http: http.build()?,
            address,
            connection,
            retries: RetryPolicy::default(),
            clock: Arc::new(SystemClock),
        })
    }

    /// Tries again by this policy.
    #[must_use]
    pub fn retries(self, retries: RetryPolicy) -> Self {
        Self { retries, ..self }
    }

    /// Waits by this clock.
    #[must_use]
    pub fn clock(self, clock: Arc<dyn Clock>) -> Self {
        Self { clock, ..self }
    }

    /// The state of a job.
    ///
    /// # Errors
    /// [`ClientError`], for instance with status 404 if the hub does not know the job.
    pub fn job(&self, id: &str) -> Result<JobResponse, ClientError> {
        self.send(self.http.get(self.url(&[id])), response::job)
    }

    /// Schedules a job.
    ///
    /// An attempt whose answer was lost may have created the job, so that the next one is told that it exists: then it is
    /// the one that was asked for if the hub's job says so.
    ///
    /// # Errors
    /// [`ClientError`], for instance with status 409 if there is such a job.
    pub fn create(&self, id: &str, job: &JobRequest) -> Result<JobResponse, ClientError> {
        match self.send(self.http.put(self.url(&[id])).json(&job.request()), response::job) {
            Err(conflict) if conflict.attempts > 1 && conflict.status() == Some(StatusCode::CONFLICT) => {
                let existing = self.job(id)?;
                if is_of(&existing, job) { Ok(existing) } else { Err(conflict) }
            }
            outcome => outcome,
        }
    }

    /// Cancels a job.
    ///
    /// # Errors
    /// [`ClientError`], for instance with status 404 if the hub does not know the job.
    pub fn cancel(&self, id: &str) -> Result<JobResponse, ClientError> {
        self.send(self.http.post(self.url(&[id, "cancel"])), response::job)
    }

    /// The jobs that a query finds, as they come: no more than one of them is held.
    #[must_use]
    pub fn jobs(&self, query: JobQuery) -> Jobs<'_> {
        Jobs::new(self, query)
    }

    /// The address of something below the jobs.
    fn url(&self, path: &[&str]) -> Url {
        let mut url = self.address.clone();
        // An address of HTTP has segments; `push` escapes what a segment may not hold.
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(["jobs", "v2"]).extend(path);
        }
        url.query_pairs_mut().append_pair("api-version", API_VERSION);
        url
    }

    /// Sends a request, and reads its answer: again and again, as long as the policy says.
    fn send<T>(
        &self,
        request: RequestBuilder,
        read: impl Fn(Response) -> Result<T, Failure>,
    ) -> Result<T, ClientError> {
        let request = request.build().map_err(|error| ClientError {
            operation: "a request".to_owned(),
            attempts: 0,
            failure: Failure::NotSent(Box::new(error)),
        })?;
        let operation = format!("{} {}", request.method(), request.url().path());
        let mut attempt = 1;
        loop {
            match self.attempt(&request).and_then(&read) {
                Ok(answer) => return Ok(answer),
                Err(failure) => self.wait_or_fail(&operation, attempt, failure)?,
            }
            attempt += 1;
        }
    }

    /// One attempt, with a token of its own.
    fn attempt(&self, request: &Request) -> Result<Response, Failure> {
        let Some(mut request) = request.try_clone() else {
            return Err(Failure::NotSent("a body that streams cannot be sent twice".into()));
        };
        let token = authorization(&self.connection, self.clock.now() + TOKEN_LIFETIME)
            .map_err(|error| Failure::NotSent(Box::new(error)))?;
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
        request.headers_mut().insert(AUTHORIZATION, token);
        let response = self.http.execute(request).map_err(|error| Failure::NoAnswer(error.without_url()))?;
        response::accepted(response, self.clock.now())
    }

    /// Waits for the next attempt, or gives up.
    fn wait_or_fail(&self, operation: &str, attempt: u32, failure: Failure) -> Result<(), ClientError> {
        let Some(wait) = self.retries.wait(attempt, &failure) else {
            return Err(ClientError { operation: operation.to_owned(), attempts: attempt, failure });
        };
        log::warn!("{operation}: {failure}; trying again in {:.1} s", wait.as_secs_f32());
        self.clock.sleep(wait);
        Ok(())
    }
}

/// Whether a job is what a request asked for.
fn is_of(job: &JobResponse, request: &JobRequest) -> bool {
    job.r#type == request.r#type
        && job.query_condition == request.query_condition
        && job.cloud_to_device_method == request.cloud_to_device_method
        && job.update_twin == request.update_twin
}
