//! The jobs of the stand-in, and how they advance.

use std::collections::BTreeMap;
use std::ops::Bound;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use msrest_model::{Deserializer, KeyExtractor, Warnings};
use msrest_model_examples::iot_hub::{DeviceJobStatistics, JobRequest, JobResponse, JobStatus, JobType};

/// The devices of each job.
const DEVICES: i32 = 200;
/// How long a job takes for each of them.
const MILLISECONDS_PER_DEVICE: i64 = 15;
/// How many devices run at a time.
const AT_A_TIME: i32 = 20;
/// A job fails on the devices whose number can be divided by this.
const FAILS_ON: i32 = 40;
/// A job that is there from the start, with a status that the API does not list.
const PAUSED: &str = include_str!("../../../data/job_response.json");

/// All jobs, by their ids.
#[derive(Debug, Default)]
pub(super) struct Fleet {
    jobs: BTreeMap<String, JobResponse>,
}

impl Fleet {
    /// The jobs of the last 24 nights, and one that is paused.
    pub(super) fn new(now: DateTime<Utc>) -> Self {
        let mut fleet = Self::default();
        for night in 1..=24 {
            let request = JobRequest {
                job_id: Some(format!("nightly-{night:02}")),
                r#type: Some(JobType::ScheduleUpdateTwin),
                query_condition: Some("tags.building = '43'".to_owned()),
                start_time: Some(now - TimeDelta::days(25 - night)),
                ..JobRequest::default()
            };
            fleet.schedule(request, now);
        }
        // What there is to warn of is for whoever asks for the job.
        let unheard = Warnings::new();
        let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING).warnings(&unheard);
        if let Ok(paused) = reader.deserialize::<JobResponse>(PAUSED) {
            fleet.insert(paused);
        }
        fleet
    }

    /// Takes a job; `None` if there is one with its id.
    pub(super) fn schedule(&mut self, request: JobRequest, now: DateTime<Utc>) -> Option<JobResponse> {
        let now = now.trunc_subsecs(3);
        let id = request.job_id.clone().unwrap_or_default();
        if self.jobs.contains_key(&id) {
            return None;
        }
        self.insert(JobResponse {
            job_id: request.job_id,
            query_condition: request.query_condition,
            created_time: Some(now),
            start_time: request.start_time.or(Some(now)),
            max_execution_time_in_seconds: request.max_execution_time_in_seconds,
            r#type: request.r#type,
            cloud_to_device_method: request.cloud_to_device_method,
            update_twin: request.update_twin,
            status: Some(JobStatus::Queued),
            ..JobResponse::default()
        });
        self.job(&id, now)
    }

    /// A job as it is now.
    pub(super) fn job(&mut self, id: &str, now: DateTime<Utc>) -> Option<JobResponse> {
        let job = self.jobs.get_mut(id)?;
        advance(job, now);
        Some(job.clone())
    }

    /// Cancels a job, if it has not ended.
    pub(super) fn cancel(&mut self, id: &str, now: DateTime<Utc>) -> Option<JobResponse> {
        let job = self.jobs.get_mut(id)?;
        advance(job, now);
        if job.end_time.is_none() {
            job.status = Some(JobStatus::Cancelled);
            job.end_time = Some(now.trunc_subsecs(3));
        }
        Some(job.clone())
    }

    /// The jobs whose ids come after this one, as they are now.
    pub(super) fn after(
        &mut self,
        id: Option<&str>,
        now: DateTime<Utc>,
    ) -> impl Iterator<Item = &JobResponse> {
        let start = id.map_or(Bound::Unbounded, Bound::Excluded);
        let jobs = self.jobs.range_mut::<str, _>((start, Bound::Unbounded));
        jobs.map(move |(_, job)| {
            advance(job, now);
            &*job
        })
    }

    fn insert(&mut self, job: JobResponse) {
        self.jobs.insert(job.job_id.clone().unwrap_or_default(), job);
    }
}

/// Brings a job to where it is at this time.
fn advance(job: &mut JobResponse, now: DateTime<Utc>) {
    let moves = matches!(job.status, Some(JobStatus::Scheduled | JobStatus::Queued | JobStatus::Running));
    let (true, Some(start)) = (moves, job.start_time) else { return };
    let passed = now.signed_duration_since(start).num_milliseconds();
    let done = i32::try_from(passed.max(0) / MILLISECONDS_PER_DEVICE).unwrap_or(DEVICES).min(DEVICES);
    let running = if done > 0 { AT_A_TIME.min(DEVICES - done) } else { 0 };
    job.status = Some(match done {
        _ if passed < 0 => JobStatus::Scheduled,
        0 => JobStatus::Queued,
        DEVICES => JobStatus::Completed,
        _ => JobStatus::Running,
    });
    if done == DEVICES {
        job.end_time = Some(start + TimeDelta::milliseconds(MILLISECONDS_PER_DEVICE * i64::from(DEVICES)));
    }
    job.device_job_statistics = Some(DeviceJobStatistics {
        device_count: Some(DEVICES),
        failed_count: Some(done / FAILS_ON),
        succeeded_count: Some(done - done / FAILS_ON),
        running_count: Some(running),
        pending_count: Some(DEVICES - done - running),
    });
}
