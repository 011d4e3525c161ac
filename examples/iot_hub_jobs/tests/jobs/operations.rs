//! The operations, if all goes well or the hub refuses.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use msrest_model_examples::iot_hub::{CloudToDeviceMethod, JobRequest, JobStatus, JobType};
use msrest_model_iot_hub_jobs::client::{ConnectionString, JobClient, JobQuery};
use msrest_model_iot_hub_jobs::clock::Clock;
use reqwest::Url;
use serde_json::json;

use super::{Hub, update};

#[test]
fn a_job_is_created_and_advances_to_its_end() {
    let hub = Hub::start();
    let method = CloudToDeviceMethod {
        method_name: Some("flush".to_owned()),
        payload: Some(json!({"valves": [1, 2, 7], "dryRun": null})),
        ..CloudToDeviceMethod::default()
    };
    let request = JobRequest {
        r#type: Some(JobType::ScheduleDeviceMethod),
        cloud_to_device_method: Some(method.clone()),
        ..update(43)
    };
    let created = hub.client.create("flush-1", &request).unwrap();
    assert_eq!((created.job_id.as_deref(), &created.status), (Some("flush-1"), &Some(JobStatus::Queued)));
    assert_eq!(created.cloud_to_device_method, Some(method));
    let mut done = Vec::new();
    for _ in 0..3 {
        hub.clock.sleep(Duration::from_secs(1));
        let job = hub.client.job("flush-1").unwrap();
        let statistics = job.device_job_statistics.unwrap();
        done.push((job.status.unwrap(), statistics.succeeded_count, statistics.failed_count));
    }
    assert_eq!(
        done,
        [
            (JobStatus::Running, Some(65), Some(1)),
            (JobStatus::Running, Some(130), Some(3)),
            (JobStatus::Completed, Some(195), Some(5)),
        ]
    );
}

#[test]
fn a_job_that_is_cancelled_stays_so() {
    let hub = Hub::start();
    hub.client.create("a", &update(43)).unwrap();
    assert_eq!(hub.client.cancel("a").unwrap().status, Some(JobStatus::Cancelled));
    hub.clock.sleep(Duration::from_secs(5));
    assert_eq!(hub.client.job("a").unwrap().status, Some(JobStatus::Cancelled));
}

#[test]
fn a_list_has_every_job_once_however_long_its_pages_are() {
    let hub = Hub::start();
    let ids = hub.ids(JobQuery::default()).unwrap();
    assert_eq!(ids.len(), 25);
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 25);
    for page_size in [1, 7, 24, 25, 26, 1000] {
        let query = JobQuery { page_size: Some(page_size), ..JobQuery::default() };
        assert_eq!(hub.ids(query).unwrap(), ids, "{page_size}");
    }
}

/// A page is not waited for: its first job is there while the hub has not sent the last.
#[test]
fn jobs_come_as_the_hub_sends_them() {
    const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n";
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    let (first_is_there, go_on) = mpsc::channel();
    let server = thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            connection.read_exact(&mut byte).unwrap();
            request.extend(byte);
        }
        write!(connection, r#"{HEAD}{{"items": [{{"jobId": "a"}}, "#).unwrap();
        go_on.recv().unwrap();
        write!(connection, r#"{{"jobId": "b"}}]}}"#).unwrap();
    });
    let client = JobClient::new(address, Hub::start().stand_in.connection().clone()).unwrap();
    let mut jobs = client.jobs(JobQuery::default()).map(|job| job.unwrap().job_id.unwrap());
    assert_eq!(jobs.next().as_deref(), Some("a"));
    first_is_there.send(()).unwrap();
    assert_eq!(jobs.collect::<Vec<_>>(), ["b"]);
    server.join().unwrap();
}

#[test]
fn a_list_is_of_a_type_and_a_status() {
    let hub = Hub::start();
    hub.client.create("new", &update(43)).unwrap();
    let queued = JobQuery { status: Some(JobStatus::Queued), ..JobQuery::default() };
    assert_eq!(hub.ids(queued).unwrap(), ["new"]);
    let methods = JobQuery { job_type: Some(JobType::ScheduleDeviceMethod), ..JobQuery::default() };
    assert_eq!(hub.ids(methods).unwrap(), ["6f1c1d5e-93a2-4f0b-9a53-7d2b8d6f2e10"]);
    let newer = JobQuery { status: Some(JobStatus::from("paused")), ..JobQuery::default() };
    assert_eq!(hub.ids(newer).unwrap().len(), 1);
}

/// A status that is newer than the models, and keys that they do not know.
#[test]
fn nothing_of_a_job_is_lost() {
    let hub = Hub::start();
    let job = hub.client.job("6f1c1d5e-93a2-4f0b-9a53-7d2b8d6f2e10").unwrap();
    assert_eq!(job.status, Some(JobStatus::from("paused")));
    assert_eq!(job.additional_properties["maintenanceWindow"], "nightly");
    let json = serde_json::to_value(&job).unwrap();
    assert_eq!(json["status"], "paused");
    assert_eq!(json["createdTime"], "2026-03-02T07:14:58.1234567Z");
    assert_eq!(json["cloudToDeviceMethod"]["payload"]["pressure"], 2.5);
}

#[test]
fn an_id_is_one_part_of_the_path() {
    let hub = Hub::start();
    for id in ["a b", "a/../b", "50%", "a?b=c", "ü#"] {
        assert_eq!(hub.client.create(id, &update(43)).unwrap().job_id.as_deref(), Some(id));
        assert_eq!(hub.client.cancel(id).unwrap().job_id.as_deref(), Some(id));
    }
}

#[test]
fn a_refusal_says_why_and_is_not_tried_again() {
    let hub = Hub::start();
    hub.client.create("a", &update(43)).unwrap();
    let stranger =
        ConnectionString { shared_access_key: b"hunter2".to_vec(), ..hub.stand_in.connection().clone() };
    let stranger = JobClient::new(hub.stand_in.address().clone(), stranger).unwrap().clock(hub.clock.clone());
    for (outcome, message) in [
        (
            hub.client.job("b"),
            "GET /jobs/v2/b: the hub answered 404 Not Found: JobNotFound, there is no job `b`",
        ),
        (
            hub.client.cancel("b"),
            "POST /jobs/v2/b/cancel: the hub answered 404 Not Found: JobNotFound, there is no job `b`",
        ),
        (
            hub.client.create("a", &update(43)),
            "PUT /jobs/v2/a: the hub answered 409 Conflict: JobAlreadyExists, there is a job `a`",
        ),
        (
            hub.client.create("b", &JobRequest::default()),
            "PUT /jobs/v2/b: the hub answered 400 Bad Request: ArgumentInvalid, \
             a job has a type and a query condition",
        ),
        (
            stranger.job("a"),
            "GET /jobs/v2/a: the hub answered 401 Unauthorized: IotHubUnauthorized, the token is not valid",
        ),
    ] {
        let error = outcome.unwrap_err();
        assert_eq!(error.to_string(), message);
        assert!(!format!("{error:?} {stranger:?}").contains("hunter2"));
    }
    assert_eq!(hub.waits(), [0.0; 0]);
}
