//! The runtime under another name.

use wire as runtime;

include!("../../job.rs");
