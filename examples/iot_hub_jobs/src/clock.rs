//! The time as the client and the stand-in see it, so that tests can let it pass.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use chrono::{DateTime, Utc};

/// What the time is, and how to wait.
pub trait Clock: fmt::Debug + Send + Sync {
    /// The time now.
    fn now(&self) -> DateTime<Utc>;

    /// Waits this long.
    fn sleep(&self, time: Duration);
}

/// The time of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn sleep(&self, time: Duration) {
        thread::sleep(time);
    }
}

/// A time that passes only when somebody sleeps, and then at once.
#[derive(Debug)]
pub struct ManualClock {
    start: DateTime<Utc>,
    sleeps: Mutex<Vec<Duration>>,
}

impl ManualClock {
    /// A clock that shows this time.
    #[must_use]
    pub fn new(start: DateTime<Utc>) -> Self {
        Self { start, sleeps: Mutex::default() }
    }

    /// How long it has been slept, each time.
    #[must_use]
    pub fn sleeps(&self) -> Vec<Duration> {
        self.sleeps.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> DateTime<Utc> {
        self.start + self.sleeps().iter().sum::<Duration>()
    }

    fn sleep(&self, time: Duration) {
        self.sleeps.lock().unwrap_or_else(PoisonError::into_inner).push(time);
    }
}
