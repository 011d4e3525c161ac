//! What the targets share: models with everything on, documents for them, and the checks.

pub mod declarations;
pub mod documents;
mod generated;
mod generated_xml;
pub mod last_of_each;
pub mod models;
pub mod oracles;
pub mod reading;
pub mod round_trip;
pub mod swagger;
pub mod xml_models;
