//! azure/msrest-for-python issue 236: a PATCH cannot set an attribute to null.

use msrest_model::{KeyExtractor, Model};
use msrest_model_tests::{One, check_reads, check_reads_with, check_writes};

#[derive(Debug, Default, PartialEq, Model)]
struct Job {
    id: Option<i32>,
    owner: Option<Option<String>>,
    #[rest(key = "properties.zone")]
    zone: Option<Option<i32>>,
    #[rest(key = "properties.size")]
    size: Option<i32>,
}

/// MEND: absent, null and a value are three things where an attribute is declared so.
#[test]
fn a_nullable_attribute_tells_null_from_absent() {
    for (document, value) in [("{}", None), (r#"{"value": 5}"#, Some(Some(5)))] {
        check_reads(document, &One::<Option<i32>> { value });
        check_writes(&One::<Option<i32>> { value }, document);
    }
    check_writes(&One::<Option<i32>> { value: Some(None) }, r#"{"value": null}"#);
}

/// Keys that compete are read twice, and a repeated parent counts for itself: what is absent stays so, as `null` would delete it.
#[test]
fn what_is_absent_stays_absent_when_it_is_read_again() {
    let job = Job { id: Some(1), ..Job::default() };
    for document in [r#"{"id": 1, "ID": 2}"#, r#"{"ID": 2, "id": 1, "Properties": {}, "properties": {}}"#] {
        check_reads_with(&KeyExtractor::ANY_SPELLING, document, &job);
    }
    let document = r#"{"properties": {"zone": 1}, "properties": {"size": 2}}"#;
    let job = Job { size: Some(2), ..Job::default() };
    check_reads(document, &job);
    check_reads_with(&KeyExtractor::ANY_SPELLING, document, &job);
    check_writes(&job, r#"{"properties": {"size": 2}}"#);
}
