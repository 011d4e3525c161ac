//! What the client and the models have to tell: attempts that follow, values that are newer than the models.

use indicatif::MultiProgress;
use log::{Level, LevelFilter, Log, Metadata, Record};

use super::output::note;

struct Logger(MultiProgress);

/// Prints warnings as notes from now on.
pub(super) fn install(bars: MultiProgress) {
    // Another logger stays, if the program has one.
    if log::set_boxed_logger(Box::new(Logger(bars))).is_ok() {
        log::set_max_level(LevelFilter::Warn);
    }
}

impl Log for Logger {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.level() <= Level::Warn
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            note(&self.0, &record.args().to_string());
        }
    }

    fn flush(&self) {}
}
