//! Derived code in the edition of 2018.

use msrest_model as runtime;

include!("../../job.rs");
