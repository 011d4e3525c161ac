//! What goes wrong on the way: the client says what happened, and nothing is lost.

use msrest_model_iot_hub_jobs::client::{Failure, JobQuery};
use msrest_model_iot_hub_jobs::stand_in::Fault;

use super::{Hub, update};

const JSON: &str = "application/json";
const LOGIN: &str = "<html>\n<head><title>Who are you?</title></head>\n<body>Please log in to the guest network.</body></html>";

fn small_pages() -> JobQuery {
    JobQuery { page_size: Some(9), ..JobQuery::default() }
}

/// Any fault at any request of the list, in the first, a middle or the last page.
#[test]
fn a_list_is_whole_over_broken_connections() {
    let whole = Hub::start().ids(small_pages()).unwrap();
    for (fault, wait) in [(Fault::LostAnswer, 0.8), (Fault::HalfBody, 0.8), (Fault::Throttled("4"), 4.0)] {
        for before in 0..3 {
            let hub = Hub::start();
            hub.stand_in.script(vec![None; before]);
            hub.stand_in.script([Some(fault.clone())]);
            assert_eq!(hub.ids(small_pages()).unwrap(), whole, "{fault:?} after {before}");
            assert_eq!(hub.waits(), [wait], "{fault:?} after {before}");
        }
    }
}

#[test]
fn waits_double_until_the_hub_is_given_up() {
    for (fault, message) in [
        (Fault::LostAnswer, "GET /jobs/v2/nightly-01: the hub did not answer: "),
        (Fault::HalfBody, "GET /jobs/v2/nightly-01: the answer broke off: "),
        (
            Fault::Answer(503, JSON, r#"{"Message": "busy"}"#),
            "GET /jobs/v2/nightly-01: the hub answered 503 Service Unavailable: busy (attempt 4 of 4)",
        ),
    ] {
        let hub = Hub::with(vec![fault.clone(); 4]);
        let error = hub.client.job("nightly-01").unwrap_err();
        assert!(error.to_string().starts_with(message), "{error}");
        assert!(error.to_string().ends_with(" (attempt 4 of 4)"), "{error}");
        assert_eq!(hub.waits(), [0.8, 1.6, 3.2]);
        let hub = Hub::with(vec![fault; 3]);
        assert_eq!(hub.client.job("nightly-01").unwrap().job_id.as_deref(), Some("nightly-01"));
    }
    let hub = Hub::with(vec![Fault::HalfBody; 4]);
    let mut jobs = hub.client.jobs(JobQuery::default());
    let error = jobs.by_ref().find_map(Result::err).unwrap();
    assert!(error.to_string().starts_with("GET /jobs/v2/query: the answer broke off: "), "{error}");
    assert!(jobs.next().is_none());
}

#[test]
fn the_hub_says_how_long_to_wait() {
    for (retry_after, waits) in [
        ("7", vec![7.0]),
        ("0", vec![0.0]),
        ("Mon, 02 Mar 2026 07:15:20 GMT", vec![20.0]),
        ("after lunch", vec![0.8]),
    ] {
        let hub = Hub::with([Fault::Throttled(retry_after)]);
        assert!(hub.client.cancel("nightly-01").is_ok());
        assert_eq!(hub.waits(), waits, "{retry_after}");
    }
    let hub = Hub::with([Fault::Throttled("3600")]);
    assert_eq!(
        hub.client.job("nightly-01").unwrap_err().to_string(),
        "GET /jobs/v2/nightly-01: the hub answered 429 Too Many Requests: ThrottlingException, too many requests; \
         it asks to wait 3600 s",
    );
    assert_eq!(hub.waits(), [0.0; 0]);
}

/// The first attempt created the job; the second is told that it exists.
#[test]
fn a_job_is_created_once_although_the_answer_is_lost() {
    for fault in [Fault::LostAnswer, Fault::HalfBody] {
        let hub = Hub::with([fault.clone()]);
        let created = hub.client.create("a", &update(43)).unwrap();
        assert_eq!(created.job_id.as_deref(), Some("a"));
        // The one that somebody else created is not taken for it.
        hub.stand_in.script([Some(fault)]);
        let error = hub.client.create("a", &update(44)).unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(409), "{error}");
    }
}

#[test]
fn a_body_of_another_shape_is_told_with_its_place() {
    for (body, message) in [
        ("[]", "expected an object, found an array at line 1 column 1"),
        ("{\"jobId\": \"a\",\n \"startTime\": 5}", "startTime: expected an iso-8601 date-time"),
        (
            "{\"deviceJobStatistics\": {\"failedCount\": \"many\"}}",
            "deviceJobStatistics.failedCount: expected an integer",
        ),
        ("", "the body is empty"),
        ("{\"jobId\": ", "jobId: EOF while parsing a value"),
    ] {
        let hub = Hub::with([Fault::Answer(200, JSON, body)]);
        let error = hub.client.job("a").unwrap_err();
        assert!(matches!(error.failure(), Failure::Unreadable(_)), "{error:?}");
        assert!(error.to_string().contains(message), "{error}");
        assert_eq!(hub.waits(), [0.0; 0]);
    }
}

#[test]
fn a_job_that_cannot_be_read_does_not_hide_the_others() {
    const PAGE: &str = r#"{"type": "jobResponse", "items": [
        {"jobId": "a"},
        {"jobId": "b", "endTime": "yesterday"},
        {"jobId": "c"}
    ], "continuationToken": "nightly-23"}"#;
    let hub = Hub::with([Fault::Answer(200, JSON, PAGE)]);
    let jobs: Vec<_> = hub.client.jobs(JobQuery::default()).collect();
    let shown: Vec<_> =
        jobs.iter().map(|job| job.as_ref().map(|job| job.job_id.as_deref().unwrap())).collect();
    assert_eq!(shown.iter().flatten().collect::<Vec<_>>(), [&"a", &"c", &"nightly-24"]);
    let errors: Vec<_> = shown.iter().filter_map(|job| job.as_ref().err()).map(ToString::to_string).collect();
    assert_eq!(errors.len(), 1);
    assert!(errors[0].contains("items[1].endTime: expected an iso-8601 date-time"), "{errors:?}");
}

#[test]
fn a_page_of_another_shape_is_an_error_rather_than_an_empty_list() {
    for (body, message) in [
        (r#"{"value": []}"#, "items: "),
        (r#"{"items": null}"#, "items: "),
        (r#"{"items": {}}"#, "items: expected an array, found an object"),
        (r#"{"items": [{"jobId": "a"}"#, "the document ends before it is whole"),
        ("5", "expected an object, found a number"),
        ("", "the body is empty"),
    ] {
        let hub = Hub::with([Fault::Answer(200, JSON, body)]);
        let mut jobs = hub.client.jobs(JobQuery::default());
        let error = jobs.by_ref().find_map(Result::err).unwrap_or_else(|| panic!("{body}"));
        assert!(error.to_string().contains(message), "{body}: {error}");
        assert!(jobs.next().is_none(), "{body}");
    }
}

#[test]
fn a_page_may_be_a_list() {
    let hub = Hub::with([Fault::Answer(200, JSON, r#" [{"jobId": "a"}, {"jobId": "b"}]"#)]);
    assert_eq!(hub.ids(JobQuery::default()).unwrap(), ["a", "b"]);
}

#[test]
fn a_list_that_leads_to_itself_has_an_end() {
    const PAGE: &str = r#"{"items": [{"jobId": "a"}], "continuationToken": "nightly-24"}"#;
    let hub = Hub::with(vec![Fault::Answer(200, JSON, PAGE); 5]);
    let jobs: Vec<_> = hub.client.jobs(JobQuery::default()).collect();
    assert_eq!(jobs.len(), 3);
    let error = jobs.into_iter().find_map(Result::err).unwrap();
    assert_eq!(error.to_string(), "GET /jobs/v2/query: the hub sends one page again and again");
}

#[test]
fn what_answers_may_be_no_hub() {
    let hub = Hub::with([Fault::Answer(200, "text/html", LOGIN)]);
    assert_eq!(
        hub.client.job("a").unwrap_err().to_string(),
        "GET /jobs/v2/a: this is not the API of a hub: 200 OK, text/html, and the body begins \
         `<html><head><title>Who are you?</title></head><body>Please l`",
    );
    // A status that says why goes before what the body is; no redirection is followed.
    for (status, title, attempts) in
        [(302, "302 Found", 1), (418, "418 I'm a teapot", 1), (299, "299 ", 1), (502, "502 Bad Gateway", 4)]
    {
        let hub = Hub::with(vec![Fault::Answer(status, "text/html", LOGIN); attempts]);
        let error = hub.client.jobs(JobQuery::default()).find_map(Result::err).unwrap();
        let beginning = format!("GET /jobs/v2/query: the hub answered {title}");
        assert!(error.to_string().starts_with(&beginning), "{error}");
        assert!(error.to_string().contains(": text/html, `<html><head><title>Who are you?"), "{error}");
        assert_eq!(hub.waits().len(), attempts - 1);
    }
}

#[test]
fn nobody_may_be_there() {
    let hub = Hub::start();
    drop(hub.stand_in);
    let error = hub.client.job("a").unwrap_err();
    assert!(error.to_string().starts_with("GET /jobs/v2/a: the hub cannot be reached: "), "{error}");
    assert_eq!(error.attempts(), 4);
}
