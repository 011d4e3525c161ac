//! A client and a server as people write them, over real HTTP on loopback: no glue.

#![expect(clippy::unwrap_used, reason = "a test that finds nothing fails")]

use axum::extract::Path;
use axum::routing::{get, put};
use axum::{Json, Router};
use msrest_model::Model;
use serde_json::{Value, json};

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
struct Job {
    #[rest(readonly)]
    job_id: Option<String>,
    #[rest(key = "properties.retries")]
    retries: Option<u8>,
}

fn stored() -> Job {
    Job { job_id: Some("a".to_owned()), retries: Some(3) }
}

/// Answers with a model; takes one, and tells what came.
fn service() -> Router {
    let echo = |Json(body): Json<Value>| async { Json(body) };
    let replace =
        |Path(id): Path<String>, Json(job): Json<Job>| async move { Json(Job { job_id: Some(id), ..job }) };
    Router::new()
        .route("/jobs", get(|| async { Json(vec![stored(), Job::default()]) }))
        .route("/jobs/{id}", put(replace))
        .route("/echo", put(echo))
}

/// Runs a client beside the service, and gives it the service's address.
fn with_service<T>(client: impl AsyncFnOnce(String) -> reqwest::Result<T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let server = tokio::spawn(async { axum::serve(listener, service()).await });
        let outcome = client(address).await;
        server.abort();
        outcome.unwrap()
    })
}

#[test]
fn a_list_of_models_is_read_from_a_response() {
    let jobs =
        with_service(async |address| reqwest::get(format!("{address}/jobs")).await?.json::<Vec<Job>>().await);
    assert_eq!(jobs, [stored(), Job::default()]);
}

#[test]
fn a_model_goes_in_and_out_of_a_server() {
    let job = with_service(async |address| {
        let job = Job { job_id: None, retries: Some(5) };
        let request = reqwest::Client::new().put(format!("{address}/jobs/b")).json(&job.request());
        request.send().await?.json::<Job>().await
    });
    assert_eq!(job, Job { job_id: Some("b".to_owned()), retries: Some(5) });
}

#[test]
fn what_is_sent_has_rest_keys_and_nothing_readonly() {
    let body = with_service(async |address| {
        let request = reqwest::Client::new().put(format!("{address}/echo")).json(&stored().request());
        request.send().await?.json::<Value>().await
    });
    assert_eq!(body, json!({"properties": {"retries": 3}}));
}

/// axum answers what cannot be read with the error's message.
#[test]
fn a_bad_body_is_refused_with_its_place() {
    let (status, message) = with_service(async |address| {
        let body = json!({"properties": {"retries": "many"}});
        let response = reqwest::Client::new().put(format!("{address}/jobs/b")).json(&body).send().await?;
        Ok((response.status(), response.text().await?))
    });
    assert_eq!(status, 422);
    assert!(message.contains("properties.retries: expected an integer from 0 to 255"), "{message}");
}
