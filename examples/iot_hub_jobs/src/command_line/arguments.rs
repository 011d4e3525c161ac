//! What stands in the command line.

use std::time::Duration;

use chrono::{DateTime, Utc};
use clap::{Args, Parser, Subcommand};
use msrest_model::DeserializationError;
use msrest_model_examples::iot_hub::{CloudToDeviceMethod, JobRequest, JobStatus, JobType, Twin};
use serde_json::Value;

const AFTER_HELP: &str = "\
IOTHUB_CONNECTION_STRING says which hub; without it a stand-in is started, and without a command a tour of it.
The exit code is 0 if all went well, 1 if not, also if the job that was followed failed, and 2 for a command line like no other.";

/// Lists, creates, cancels and follows the jobs of an IoT Hub.
#[derive(Debug, Parser)]
#[command(name = "jobs", bin_name = "jobs", version, after_help = AFTER_HELP)]
pub(super) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    /// Prints a job of JSON in each line, with all that the hub has sent.
    #[arg(long, global = true)]
    pub(super) json: bool,
    /// How often to try again what fails for the moment.
    #[arg(long, global = true, default_value_t = 3, value_name = "COUNT")]
    pub(super) retries: u32,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Lists jobs, however many there are.
    List(List),
    /// Shows a job.
    Show {
        /// The identifier of the job.
        id: String,
    },
    /// Schedules a job: a method to call or a twin to merge, on the devices of a query.
    Create(Box<Create>),
    /// Cancels a job.
    Cancel {
        /// The identifier of the job.
        id: String,
    },
    /// Follows a job to its end.
    Follow(Follow),
}

#[derive(Debug, Args)]
pub(super) struct List {
    /// Only jobs of this type, such as `scheduleUpdateTwin`.
    #[arg(long, value_name = "TYPE")]
    pub(super) r#type: Option<JobType>,
    /// Only jobs with this status, such as `running`.
    #[arg(long)]
    pub(super) status: Option<JobStatus>,
    /// How many jobs to ask for at a time.
    #[arg(long, value_name = "COUNT")]
    pub(super) page_size: Option<u32>,
}

#[derive(Debug, Args)]
pub(super) struct Create {
    /// The identifier that the job will have.
    pub(super) id: String,
    /// The query that selects the devices.
    #[arg(long, value_name = "QUERY")]
    on: String,
    /// The method to call.
    #[arg(long, value_name = "NAME", required_unless_present = "twin", conflicts_with = "twin")]
    method: Option<String>,
    /// The argument of the method, in JSON.
    #[arg(long, value_name = "JSON", requires = "method", value_parser = json)]
    payload: Option<Value>,
    /// The twin to merge, in JSON: `{"tags": {..}, "properties": {"desired": {..}}}`.
    #[arg(long, value_name = "JSON", value_parser = twin)]
    twin: Option<Twin>,
    /// Only twins of this version are merged; `*` are all.
    #[arg(long, default_value = "*", conflicts_with = "method")]
    etag: String,
    /// When to start, such as `2026-03-02T07:15:00Z`; at once without it.
    #[arg(long, value_name = "TIME")]
    at: Option<DateTime<Utc>>,
    /// How long the job may run on one device.
    #[arg(long, value_name = "SECONDS")]
    at_most: Option<i64>,
}

#[derive(Debug, Args)]
pub(super) struct Follow {
    /// The identifier of the job.
    pub(super) id: String,
    /// How long to wait between looks.
    #[arg(long, value_name = "SECONDS", default_value = "1", value_parser = seconds)]
    pub(super) every: Duration,
}

impl Create {
    /// What is sent.
    pub(super) fn request(&self) -> JobRequest {
        let method = self.method.as_ref().map(|name| CloudToDeviceMethod {
            method_name: Some(name.clone()),
            payload: self.payload.clone(),
            ..CloudToDeviceMethod::default()
        });
        // A job has no ETag, but the twins that it merges have.
        let twin = self.twin.clone().map(|twin| Twin { etag: twin.etag.or(Some(self.etag.clone())), ..twin });
        let job_type =
            if method.is_some() { JobType::ScheduleDeviceMethod } else { JobType::ScheduleUpdateTwin };
        JobRequest {
            job_id: Some(self.id.clone()),
            r#type: Some(job_type),
            cloud_to_device_method: method,
            update_twin: twin,
            query_condition: Some(self.on.clone()),
            start_time: self.at,
            max_execution_time_in_seconds: self.at_most,
        }
    }
}

fn json(text: &str) -> Result<Value, serde_json::Error> {
    serde_json::from_str(text)
}

fn twin(text: &str) -> Result<Twin, DeserializationError> {
    Twin::deserialize(text)
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}
