//! What goes to the log.

use std::cell::RefCell;

use log::{LevelFilter, Log, Metadata, Record};

struct Lines;

thread_local! {
    /// Each test has a thread of its own.
    static LOGGED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

impl Log for Lines {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        assert!(record.target().starts_with("msrest_model"), "{}", record.target());
        LOGGED.with_borrow_mut(|lines| lines.push(format!("{} {}", record.level(), record.args())));
    }

    fn flush(&self) {}
}

/// What `read` writes to the log.
///
/// # Panics
/// Where a line is of another crate.
pub fn logged(read: impl FnOnce()) -> Vec<String> {
    // Another test may have been first.
    let _ = log::set_logger(&Lines);
    log::set_max_level(LevelFilter::Trace);
    LOGGED.take();
    read();
    LOGGED.take()
}
