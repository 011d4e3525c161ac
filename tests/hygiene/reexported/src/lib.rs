//! The runtime behind another crate.

use sdk::rest as runtime;

include!("../../job.rs");
