//! The modules of the golden documents, compiled as a user would have them.
#![deny(warnings, missing_docs)]
#![allow(dead_code, unused_imports, unreachable_pub, reason = "the test uses nothing of them")]
#![allow(clippy::panic, clippy::unwrap_used, reason = "a check that fails panics")]

#[rustfmt::skip]
#[path = "golden/access/expected/mod.rs"]
mod access;
#[rustfmt::skip]
#[path = "golden/additional/expected/mod.rs"]
mod additional;
#[rustfmt::skip]
#[path = "golden/aliases/expected/mod.rs"]
mod aliases;
#[rustfmt::skip]
#[path = "golden/boolean_schemas/expected/mod.rs"]
mod boolean_schemas;
#[rustfmt::skip]
#[path = "golden/byte_order_mark/expected/mod.rs"]
mod byte_order_mark;
#[rustfmt::skip]
#[path = "golden/choices/expected/mod.rs"]
mod choices;
#[rustfmt::skip]
#[path = "golden/cycles/expected/mod.rs"]
mod cycles;
#[rustfmt::skip]
#[path = "golden/dates_jiff/expected/mod.rs"]
mod dates_jiff;
#[rustfmt::skip]
#[path = "golden/dates_time/expected/mod.rs"]
mod dates_time;
#[rustfmt::skip]
#[path = "golden/default_response/expected/mod.rs"]
mod default_response;
#[rustfmt::skip]
#[path = "golden/discriminators/expected/mod.rs"]
mod discriminators;
#[rustfmt::skip]
#[path = "golden/documentation/expected/mod.rs"]
mod documentation;
#[rustfmt::skip]
#[path = "golden/enumerations/expected/mod.rs"]
mod enumerations;
#[rustfmt::skip]
#[path = "golden/flattening/expected/mod.rs"]
mod flattening;
#[rustfmt::skip]
#[path = "golden/inheritance/expected/mod.rs"]
mod inheritance;
#[rustfmt::skip]
#[path = "golden/inline/expected/mod.rs"]
mod inline;
#[rustfmt::skip]
#[path = "golden/limits/expected/mod.rs"]
mod limits;
#[rustfmt::skip]
#[path = "golden/merge_keys/expected/mod.rs"]
mod merge_keys;
#[rustfmt::skip]
#[path = "golden/module_per_file/expected/mod.rs"]
mod module_per_file;
#[rustfmt::skip]
#[path = "golden/names/expected/mod.rs"]
mod names;
#[rustfmt::skip]
#[path = "golden/nullable/expected/mod.rs"]
mod nullable;
#[rustfmt::skip]
#[path = "golden/odd/expected/mod.rs"]
mod odd;
#[rustfmt::skip]
#[path = "golden/openapi_3_0/expected/mod.rs"]
mod openapi_3_0;
#[rustfmt::skip]
#[path = "golden/openapi_3_1/expected/mod.rs"]
mod openapi_3_1;
#[rustfmt::skip]
#[path = "golden/options/expected/mod.rs"]
mod options;
#[rustfmt::skip]
#[path = "golden/properties_elsewhere/expected/mod.rs"]
mod properties_elsewhere;
#[rustfmt::skip]
#[path = "golden/references/expected/mod.rs"]
mod references;
#[rustfmt::skip]
#[path = "golden/scalars/expected/mod.rs"]
mod scalars;
#[rustfmt::skip]
#[path = "golden/remarks/expected/mod.rs"]
mod remarks;
#[rustfmt::skip]
#[path = "golden/subtypes_elsewhere/expected/mod.rs"]
mod subtypes_elsewhere;
#[rustfmt::skip]
#[path = "golden/unions/expected/mod.rs"]
mod unions;
#[rustfmt::skip]
#[path = "golden/whole_files/expected/mod.rs"]
mod whole_files;
#[rustfmt::skip]
#[path = "golden/xml/expected/mod.rs"]
mod xml;

#[test]
fn a_date_in_a_union_keeps_its_form() {
    use msrest_model::Model;
    use unions::{Job, JobStamp, JobStampInteger};

    for document in [r#"{"stamp":1460505600}"#, r#"{"stamp":"Wed, 13 Apr 2016 00:00:00 GMT"}"#] {
        let job = Job::deserialize(document).unwrap();
        assert_eq!(job.to_json().unwrap(), document);
        let midnight = "2016-04-13T00:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap();
        match job.stamp.unwrap() {
            JobStamp::Integer(JobStampInteger(date)) => assert_eq!(date, midnight),
            JobStamp::Text(text) => assert_eq!(text.0, midnight),
        }
    }
}

#[test]
fn every_module_is_compiled() {
    let own = include_str!("golden_compiled.rs");
    for entry in std::fs::read_dir("tests/golden").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(own.contains(&format!("mod {name};")), "add the module {name} above");
    }
}
