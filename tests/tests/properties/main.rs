//! Properties that hold for any document and any model.

mod documents;
mod extractors;
mod json_text;
mod models;
mod no_panic;
mod reading;
mod round_trips;
mod secrets;
