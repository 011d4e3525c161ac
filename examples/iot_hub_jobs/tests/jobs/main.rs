//! The client against the stand-in of a hub, over HTTP on loopback; and the program as a user runs it.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a check that fails panics")]

mod connection;
mod faults;
mod operations;
mod program;

use std::sync::Arc;
use std::time::Duration;

use msrest_model_examples::iot_hub::{JobRequest, JobType};
use msrest_model_iot_hub_jobs::client::{ClientError, JobClient, JobQuery};
use msrest_model_iot_hub_jobs::clock::ManualClock;
use msrest_model_iot_hub_jobs::stand_in::{Fault, StandIn};

/// A stand-in and a client of it, by a clock that nobody waits for.
struct Hub {
    stand_in: StandIn,
    client: JobClient,
    clock: Arc<ManualClock>,
}

impl Hub {
    fn start() -> Self {
        let clock = Arc::new(ManualClock::new("2026-03-02T07:15:00Z".parse().unwrap()));
        let stand_in = StandIn::start(clock.clone()).unwrap();
        let client = JobClient::new(stand_in.address().clone(), stand_in.connection().clone()).unwrap();
        Self { client: client.clock(clock.clone()), stand_in, clock }
    }

    /// One with which this goes wrong.
    fn with(faults: impl IntoIterator<Item = Fault>) -> Self {
        let hub = Self::start();
        hub.stand_in.script(faults.into_iter().map(Some));
        hub
    }

    /// The waits so far, in seconds.
    fn waits(&self) -> Vec<f32> {
        self.clock.sleeps().iter().map(Duration::as_secs_f32).collect()
    }

    fn ids(&self, query: JobQuery) -> Result<Vec<String>, ClientError> {
        self.client.jobs(query).map(|job| Ok(job?.job_id.unwrap())).collect()
    }
}

/// The update of a twin on the devices of a building.
fn update(building: u32) -> JobRequest {
    JobRequest {
        r#type: Some(JobType::ScheduleUpdateTwin),
        query_condition: Some(format!("tags.building = '{building}'")),
        ..JobRequest::default()
    }
}
