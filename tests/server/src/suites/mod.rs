//! The suites, each a table of the scenarios of one document.

mod additional_properties;
mod any_type;
mod array;
mod boolean;
mod byte;
mod complex;
mod constants;
mod date;
mod datetime;
mod datetime_rfc1123;
mod dictionary;
mod duration;
mod errors;
mod extensible_enums;
mod fish;
mod integer;
mod merge_patch;
mod model_flattening;
mod multiple_inheritance;
mod non_string_enum;
mod number;
mod object_type;
mod storage;
mod string;
mod time;
mod values;
mod xml_service;

use crate::suite::Suite;

/// Runs the scenarios of a document.
type Run = fn(&mut Suite<'_>);

/// The names of the documents, and their suites.
pub(crate) const SUITES: &[(&str, Run)] = &[
    ("additionalProperties", additional_properties::run),
    ("any-type", any_type::run),
    ("body-array", array::run),
    ("body-boolean", boolean::run),
    ("body-byte", byte::run),
    ("body-complex", complex::run),
    ("body-complex, polymorphism", fish::run),
    ("body-date", date::run),
    ("body-datetime", datetime::run),
    ("body-datetime-rfc1123", datetime_rfc1123::run),
    ("body-dictionary", dictionary::run),
    ("body-duration", duration::run),
    ("body-integer", integer::run),
    ("body-number", number::run),
    ("body-string", string::run),
    ("body-time", time::run),
    ("extensible-enums", extensible_enums::run),
    ("merge-patch", merge_patch::run),
    ("model-flattening", model_flattening::run),
    ("multiple-inheritance", multiple_inheritance::run),
    ("non-string-enum", non_string_enum::run),
    ("object-type", object_type::run),
    ("validation, constants", constants::run),
    ("xml-service", xml_service::run),
    ("xml-service, storage", storage::run),
    ("errors", errors::run),
];
