//! The models that the examples, tests and benchmarks share.

pub mod blob_service;
pub mod blob_storage;
pub mod iot_hub;
pub mod virtual_machine;
