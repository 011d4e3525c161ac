//! How a job advances: a bar on a terminal, otherwise a line for each change.

use std::io::{self, IsTerminal, Write};

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use msrest_model_examples::iot_hub::JobResponse;

use super::output::{Output, devices, done, id};

const TEMPLATE: &str = "{prefix:.bold} [{bar:40.green}] {msg}";

/// The view of one job while it is followed.
pub(super) struct Progress<'s> {
    output: &'s Output,
    bars: &'s MultiProgress,
    bar: Option<ProgressBar>,
    /// What was shown last.
    shown: Option<JobResponse>,
}

impl<'s> Progress<'s> {
    pub(super) fn new(output: &'s Output, bars: &'s MultiProgress) -> Self {
        Self { output, bars, bar: None, shown: None }
    }

    /// Shows the state of the job, if it is another one.
    pub(super) fn show(&mut self, job: &JobResponse) -> io::Result<()> {
        if self.shown.as_ref() == Some(job) {
            return Ok(());
        }
        self.shown = Some(job.clone());
        if self.output.json {
            return self.output.row(job);
        }
        let status = job.status.as_ref().map_or("?", AsRef::as_ref);
        let text = format!("{status}, {}", devices(job));
        if io::stderr().is_terminal() {
            self.draw(job, text);
            return Ok(());
        }
        writeln!(io::stdout().lock(), "{} {text}", id(job))
    }

    fn draw(&mut self, job: &JobResponse, text: String) {
        let statistics = job.device_job_statistics.clone().unwrap_or_default();
        let position = u64::try_from(done(&statistics)).unwrap_or_default();
        // The bar of nothing is empty, not full.
        let length = u64::try_from(statistics.device_count.unwrap_or_default()).unwrap_or_default().max(1);
        if let Some(bar) = &self.bar {
            bar.set_length(length);
            bar.set_position(position);
            bar.set_message(text);
            return;
        }
        let style = ProgressStyle::with_template(TEMPLATE).unwrap_or_else(|_| ProgressStyle::default_bar());
        let bar = ProgressBar::new(length).with_style(style.progress_chars("=> "));
        let bar = bar.with_prefix(id(job).to_owned()).with_position(position).with_message(text);
        self.bar = Some(self.bars.add(bar));
    }
}

/// What it showed last stays.
impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.abandon();
        }
    }
}
