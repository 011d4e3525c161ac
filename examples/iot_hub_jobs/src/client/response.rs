//! What an answer of the hub says.

use std::io::Read;

use chrono::{DateTime, Utc};
use msrest_model::{ContentType, Deserializer, KeyExtractor};
use msrest_model_examples::iot_hub::{ErrorResponse, JobResponse};
use reqwest::StatusCode;
use reqwest::blocking::Response;
use reqwest::header::{CONTENT_TYPE, HeaderName, RETRY_AFTER};

use super::error::Failure;
use super::retry::retry_after;

/// How much of a body that nobody expects is looked at.
const UNEXPECTED: u64 = 64 * 1024;

/// A response with the only status that means success, and a body in JSON.
pub(super) fn accepted(response: Response, now: DateTime<Utc>) -> Result<Response, Failure> {
    let status = response.status();
    let content_type = header(&response, CONTENT_TYPE).unwrap_or_else(|| "no content type".to_owned());
    let is_json = matches!(ContentType::parse(&content_type), Ok(ContentType::Json));
    if status == StatusCode::OK && is_json {
        return Ok(response);
    }
    let retry_after = header(&response, RETRY_AFTER).and_then(|value| retry_after(&value, now));
    let mut body = Vec::new();
    // The status counts, however much of the body there is.
    let _ = response.take(UNEXPECTED).read_to_end(&mut body);
    let beginning: String =
        String::from_utf8_lossy(&body).chars().filter(|c| !c.is_control()).take(60).collect();
    if status == StatusCode::OK {
        return Err(Failure::NotTheApi { status, content_type, beginning });
    }
    // However the keys are spelled: `Message` is a message.
    let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
    let error = reader.deserialize(&body).unwrap_or_else(|_| ErrorResponse {
        message: (!beginning.is_empty()).then(|| format!("{content_type}, `{beginning}`")),
        ..ErrorResponse::default()
    });
    Err(Failure::Refused { status, error: Box::new(error), retry_after })
}

/// The job in a response.
pub(super) fn job(response: Response) -> Result<JobResponse, Failure> {
    let body = response.bytes().map_err(|error| Failure::BrokenOff(Box::new(error.without_url())))?;
    JobResponse::deserialize(body).map_err(Failure::Unreadable)
}

/// The value of a header, if it is text.
pub(super) fn header(response: &Response, name: HeaderName) -> Option<String> {
    response.headers().get(name)?.to_str().ok().map(str::to_owned)
}
