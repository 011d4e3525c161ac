//! What validating costs.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::Model;

use super::errors::{Group, named};
use super::limits::Numbers;

#[derive(Debug, Model)]
struct Timed {
    #[rest(required)]
    wait: Option<msrest_model::Duration>,
    date: Option<DateTime<Utc>>,
    #[rest(format = "base64", max_length = 3)]
    body: Option<Vec<u8>>,
}

/// A valid model costs no allocation: its texts and numbers are looked at where they stand.
#[test]
fn a_valid_model_allocates_nothing() {
    let valid = Group {
        share: Some(1.25),
        tags: Some(vec!["a".to_owned(), "b".to_owned()]),
        children: Some(BTreeMap::from([("a".to_owned(), vec![named("child")])])),
        ..named("valid")
    };
    let wait = Some("P1DT12H30M5.25S".parse().unwrap());
    let timed = Timed { wait, date: Some(DateTime::UNIX_EPOCH), body: Some(vec![1, 2, 3]) };
    let number =
        Numbers { integer: 3, decimal: Some(Box::new("1.5".parse().unwrap())), float: 0.25, unsigned: 9 };
    // The first check finds out which attributes have rules, compiles the pattern, and looks what serde_json keeps.
    assert!(valid.validate().is_empty() && number.validate().is_empty() && timed.validate().is_empty());
    let measured = allocation_counter::measure(|| {
        assert!(valid.validate().is_empty());
        assert!(number.validate().is_empty());
        assert!(timed.validate().is_empty());
    });
    assert_eq!(measured.count_total, 0);
}
