//! What each command does.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use indicatif::MultiProgress;
use msrest_model_examples::iot_hub::{JobResponse, JobStatus};

use super::arguments::{Arguments, Command, Create, Follow, List};
use super::output::{Output, note};
use super::progress::Progress;
use crate::client::{ClientError, Failure, JobClient, JobQuery, RetryPolicy};
use crate::clock::{Clock, SystemClock};

/// Whether all went well.
pub(super) type Outcome = Result<bool, Box<dyn Error>>;

/// One run of the program.
pub(super) struct Session {
    client: JobClient,
    clock: Arc<dyn Clock>,
    output: Output,
    bars: MultiProgress,
}

impl Session {
    pub(super) fn new(client: JobClient, arguments: &Arguments, bars: MultiProgress) -> Self {
        let retries = RetryPolicy { retries: arguments.retries, ..RetryPolicy::default() };
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        Self { client: client.retries(retries), clock, output: Output::new(arguments.json), bars }
    }

    pub(super) fn execute(&self, command: &Command) -> Outcome {
        match command {
            Command::List(list) => self.list(list),
            Command::Show { id } => self.print(&self.client.job(id)?),
            Command::Create(create) => self.create(create),
            Command::Cancel { id } => self.print(&self.client.cancel(id)?),
            Command::Follow(Follow { id, every }) => self.follow(id, *every),
        }
    }

    fn print(&self, job: &JobResponse) -> Outcome {
        self.output.job(job)?;
        Ok(true)
    }

    /// A job that cannot be read does not hide the others.
    fn list(&self, list: &List) -> Outcome {
        let query = JobQuery {
            job_type: list.r#type.clone(),
            status: list.status.clone(),
            page_size: list.page_size,
        };
        let mut is_whole = true;
        for job in self.client.jobs(query) {
            match job {
                Ok(job) => self.output.row(&job)?,
                Err(error) => {
                    note(&self.bars, &error.to_string());
                    is_whole = false;
                }
            }
        }
        if !is_whole {
            note(&self.bars, "the list is not whole");
        }
        Ok(is_whole)
    }

    fn create(&self, create: &Create) -> Outcome {
        let outcome = self.client.create(&create.id, &create.request());
        if outcome.as_ref().is_err_and(may_have_been_done) {
            note(&self.bars, &format!("the job may exist all the same: see `jobs show {}`", create.id));
        }
        self.print(&outcome?)
    }

    /// Well is what is completed, on however many devices.
    fn follow(&self, id: &str, every: Duration) -> Outcome {
        let mut progress = Progress::new(&self.output, &self.bars);
        loop {
            let job = self.client.job(id)?;
            progress.show(&job)?;
            match job.status {
                Some(JobStatus::Completed) => return Ok(true),
                Some(JobStatus::Failed | JobStatus::Cancelled) => return Ok(false),
                // Whatever a newer API says: the job has not ended by the words that are known.
                _ => self.clock.sleep(every),
            }
        }
    }
}

/// Whether a hub may have done what it was asked, although nobody can tell.
fn may_have_been_done(error: &ClientError) -> bool {
    match error.failure() {
        Failure::NoAnswer(error) => !error.is_connect(),
        Failure::BrokenOff(_) | Failure::Unreadable(_) => true,
        _ => false,
    }
}
