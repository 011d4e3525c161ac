//! What is printed: for people, or for scripts.

use std::fmt::Display;
use std::io::{self, Write};

use console::{Style, style};
use indicatif::MultiProgress;
use msrest_model::Model;
use msrest_model_examples::iot_hub::{DeviceJobStatistics, JobResponse, JobStatus};
use serde_json::Value;

/// Where results go: the standard output. Notes and progress go to the standard error.
#[derive(Debug, Clone, Copy)]
pub(super) struct Output {
    pub(super) json: bool,
}

impl Output {
    pub(super) fn new(json: bool) -> Self {
        Self { json }
    }

    /// A job, with all that it has.
    pub(super) fn job(self, job: &JobResponse) -> io::Result<()> {
        if self.json {
            return json_line(job);
        }
        let mut output = io::stdout().lock();
        writeln!(output, "{}  {}", style(id(job)).bold(), status(job, 0))?;
        // What is there, by the names of the attributes, and what the model does not know.
        let Value::Object(attributes) = job.as_dict().map_err(io::Error::other)? else { return Ok(()) };
        for (name, value) in
            attributes.iter().filter(|(name, _)| !matches!(name.as_str(), "job_id" | "status"))
        {
            match value {
                Value::String(text) => writeln!(output, "  {name}: {text}")?,
                other => writeln!(output, "  {name}: {other}")?,
            }
        }
        Ok(())
    }

    /// A job in one line.
    pub(super) fn row(self, job: &JobResponse) -> io::Result<()> {
        if self.json {
            return json_line(job);
        }
        let mut output = io::stdout().lock();
        let kind = job.r#type.as_ref().map_or("", AsRef::as_ref);
        writeln!(output, "{:36}  {}  {kind:20}  {}", id(job), status(job, 10), devices(job))
    }
}

/// A line beside the results, above the bars.
pub(super) fn note(bars: &MultiProgress, text: &str) {
    bars.suspend(|| eprintln!("{}: {text}", style("note").cyan().for_stderr()));
}

/// How the devices of a job fare, in words.
pub(super) fn devices(job: &JobResponse) -> String {
    let Some(statistics) = &job.device_job_statistics else { return String::new() };
    let all = statistics.device_count.unwrap_or_default();
    let failed = statistics.failed_count.unwrap_or_default();
    let failed = if failed > 0 { format!(", {failed} failed") } else { String::new() };
    format!("{} of {all} devices{failed}", done(statistics))
}

/// The devices on which a job has ended.
pub(super) fn done(statistics: &DeviceJobStatistics) -> i32 {
    statistics.failed_count.unwrap_or_default().saturating_add(statistics.succeeded_count.unwrap_or_default())
}

pub(super) fn id(job: &JobResponse) -> &str {
    job.job_id.as_deref().unwrap_or("?")
}

/// The status of a job, in its colour, if there are colours.
fn status(job: &JobResponse, width: usize) -> impl Display {
    let colour = match &job.status {
        Some(JobStatus::Completed) => Style::new().green(),
        Some(JobStatus::Failed | JobStatus::Cancelled) => Style::new().red(),
        Some(JobStatus::Running) => Style::new().cyan(),
        _ => Style::new().yellow(),
    };
    let text = job.status.as_ref().map_or("?", AsRef::as_ref);
    // Padded before it is coloured: a terminal's escapes have a width of their own.
    colour.apply_to(format!("{text:width$}"))
}

/// Nothing is lost: readonly attributes and what the model does not know are there too.
fn json_line(job: &JobResponse) -> io::Result<()> {
    let mut output = io::stdout().lock();
    serde_json::to_writer(&mut output, job)?;
    writeln!(output)
}
