//! Derived code in the edition of 2021.

use msrest_model as runtime;

include!("../../job.rs");
