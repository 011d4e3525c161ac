//! The operations of the API, on the side of the server.

use std::sync::Arc;

use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, Query, Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use chrono::DateTime;
use msrest_model::Model;
use msrest_model_examples::iot_hub::{
    ErrorResponse, JobRequest, JobResponse, JobStatus, JobType, QueryResult, QueryResultType,
};

use super::{Hub, fault};
use crate::client::{API_VERSION, authorization};

/// How many items a page has if nobody asks for fewer.
const PAGE_SIZE: usize = 10;

pub(super) fn router(hub: Arc<Hub>) -> Router {
    Router::new()
        .route("/jobs/v2/query", get(query))
        .route("/jobs/v2/{id}", get(show).put(create))
        .route("/jobs/v2/{id}/cancel", post(cancel))
        .layer(from_fn_with_state(Arc::clone(&hub), admit))
        .layer(from_fn_with_state(Arc::clone(&hub), fault::follow_script))
        .with_state(hub)
}

/// The parameters in a URL: a model too.
#[derive(Debug, Model)]
struct Parameters {
    #[rest(key = "api-version")]
    api_version: Option<String>,
    #[rest(key = "jobType")]
    job_type: Option<JobType>,
    #[rest(key = "jobStatus")]
    job_status: Option<JobStatus>,
}

/// Refuses whoever has no token, or speaks another version.
async fn admit(
    State(hub): State<Arc<Hub>>,
    Query(parameters): Query<Parameters>,
    request: Request,
    next: Next,
) -> Response {
    if !is_signed(&hub, request.headers()) {
        let refusal = Refusal::new(StatusCode::UNAUTHORIZED, "IotHubUnauthorized", "the token is not valid");
        return refusal.into_response();
    }
    if parameters.api_version.as_deref() != Some(API_VERSION) {
        return Refusal::bad_request(format!("api-version is not {API_VERSION}")).into_response();
    }
    next.run(request).await
}

/// Whether the header `Authorization` is what this hub's key makes of it, and has not expired.
fn is_signed(hub: &Hub, headers: &HeaderMap) -> bool {
    let Some(header) = headers.get(AUTHORIZATION) else { return false };
    let text = header.to_str().unwrap_or_default();
    let expires = text.split('&').find_map(|part| part.strip_prefix("se="));
    let expires = expires.and_then(|seconds| DateTime::from_timestamp(seconds.parse().ok()?, 0));
    expires.is_some_and(|expires| {
        expires > hub.clock.now()
            && authorization(&hub.connection, expires).is_ok_and(|valid| valid == header)
    })
}

async fn query(
    State(hub): State<Arc<Hub>>,
    Query(parameters): Query<Parameters>,
    headers: HeaderMap,
) -> Result<Json<QueryResult>, Refusal> {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let size = header("x-ms-max-item-count").and_then(|count| count.parse().ok()).unwrap_or(PAGE_SIZE);
    let mut fleet = hub.fleet();
    let mut found = fleet
        .after(header("x-ms-continuation"), hub.clock.now())
        .filter(|job| parameters.job_type.is_none() || job.r#type == parameters.job_type)
        .filter(|job| parameters.job_status.is_none() || job.status == parameters.job_status)
        .peekable();
    let page: Vec<&JobResponse> = found.by_ref().take(size.max(1)).collect();
    let last = page.last().and_then(|job| job.job_id.clone());
    let items = page.into_iter().map(serde_json::to_value).collect::<Result<_, _>>();
    Ok(Json(QueryResult {
        r#type: Some(QueryResultType::JobResponse),
        items: Some(items.map_err(Refusal::bad_request)?),
        continuation_token: found.peek().and(last),
    }))
}

async fn show(State(hub): State<Arc<Hub>>, Path(id): Path<String>) -> Result<Json<JobResponse>, Refusal> {
    hub.fleet().job(&id, hub.clock.now()).map(Json).ok_or_else(|| Refusal::not_found(&id))
}

async fn create(
    State(hub): State<Arc<Hub>>,
    Path(id): Path<String>,
    body: Result<Json<JobRequest>, JsonRejection>,
) -> Result<Json<JobResponse>, Refusal> {
    let Json(request) = body.map_err(|rejection| Refusal::bad_request(rejection.body_text()))?;
    if request.r#type.is_none() || request.query_condition.is_none() {
        return Err(Refusal::bad_request("a job has a type and a query condition"));
    }
    let request = JobRequest { job_id: Some(id.clone()), ..request };
    hub.fleet().schedule(request, hub.clock.now()).map(Json).ok_or_else(|| {
        Refusal::new(StatusCode::CONFLICT, "JobAlreadyExists", format!("there is a job `{id}`"))
    })
}

async fn cancel(State(hub): State<Arc<Hub>>, Path(id): Path<String>) -> Result<Json<JobResponse>, Refusal> {
    hub.fleet().cancel(&id, hub.clock.now()).map(Json).ok_or_else(|| Refusal::not_found(&id))
}

/// A refusal, as the API says it.
#[derive(Debug)]
pub(super) struct Refusal(StatusCode, ErrorResponse);

impl Refusal {
    pub(super) fn new(status: StatusCode, code: &str, message: impl ToString) -> Self {
        let error = ErrorResponse {
            error_code: Some(code.to_owned()),
            message: Some(message.to_string()),
            ..ErrorResponse::default()
        };
        Self(status, error)
    }

    fn not_found(id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "JobNotFound", format!("there is no job `{id}`"))
    }

    fn bad_request(message: impl ToString) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "ArgumentInvalid", message)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.0, Json(self.1)).into_response()
    }
}
