//! The models of all documents of AutoRest's test server, a module for each document.
#![deny(warnings, missing_docs)]

include!(concat!(env!("OUT_DIR"), "/models.rs"));
