//! Which failures are tried again, and when.

use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::StatusCode;

use super::error::Failure;

/// How often and how long to try. The default is msrest's: three more attempts, waits that double, 90 seconds at most.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RetryPolicy {
    /// How many attempts may follow the first.
    pub retries: u32,
    /// The wait before the second attempt, doubled before each further one, if the hub does not say how long.
    pub first_wait: Duration,
    /// The longest wait. A hub that wants more is not waited for.
    pub longest_wait: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { retries: 3, first_wait: Duration::from_millis(800), longest_wait: Duration::from_secs(90) }
    }
}

impl RetryPolicy {
    /// How long to wait before the attempt that follows this one, the first being 1; `None` if none is to follow.
    pub(crate) fn wait(&self, attempt: u32, failure: &Failure) -> Option<Duration> {
        if attempt > self.retries {
            return None;
        }
        let doubled = self.first_wait.saturating_mul(2_u32.saturating_pow(attempt - 1));
        let wait = match failure {
            Failure::NoAnswer(_) | Failure::BrokenOff(_) => None,
            Failure::Refused { status, retry_after, .. } if is_passing(*status) => *retry_after,
            _ => return None,
        };
        match wait {
            Some(asked) => (asked <= self.longest_wait).then_some(asked),
            None => Some(doubled.min(self.longest_wait)),
        }
    }
}

/// Whether a status says nothing of the request, but of the moment: what msrest tries again, and 429.
fn is_passing(status: StatusCode) -> bool {
    match status {
        StatusCode::NOT_IMPLEMENTED | StatusCode::HTTP_VERSION_NOT_SUPPORTED => false,
        StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS => true,
        _ => status.as_u16() >= 500,
    }
}

/// The value of a header `Retry-After`: seconds, or a date (RFC 9110, section 10.2.3).
///
/// ```
/// use std::time::Duration;
///
/// use msrest_model_iot_hub_jobs::client::retry_after;
///
/// let now = "2026-03-02T07:15:00Z".parse()?;
/// assert_eq!(retry_after("3", now), Some(Duration::from_secs(3)));
/// assert_eq!(retry_after("Mon, 02 Mar 2026 07:15:20 GMT", now), Some(Duration::from_secs(20)));
/// assert_eq!(retry_after("Mon, 02 Mar 2026 07:14:00 GMT", now), Some(Duration::ZERO));
/// assert_eq!(retry_after("soon", now), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn retry_after(header: &str, now: DateTime<Utc>) -> Option<Duration> {
    if let Ok(seconds) = header.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let at = DateTime::parse_from_rfc2822(header.trim()).ok()?;
    Some(at.signed_duration_since(now).to_std().unwrap_or_default())
}
