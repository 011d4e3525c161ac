//! Rows of 30 attributes of which five are set, the others null or absent: what absent attributes cost.

use super::random::Random;
use super::{Shape, array};

pub(crate) struct NullRows;

impl Shape for NullRows {
    const NAME: &'static str = "null_rows";
    const COUNT: usize = 1000;
    const FEW: Option<usize> = Some(50);

    type Ours = Vec<ours::Row>;
    type Theirs = Vec<for_serde::Row>;

    fn text(count: usize) -> String {
        array(count, |number| row(number, |key| Some(format!(r#""{key}":null"#))))
    }

    fn keys() -> Vec<&'static str> {
        KEYS.to_vec()
    }
}

pub(crate) struct AbsentRows;

impl Shape for AbsentRows {
    const NAME: &'static str = "absent_rows";
    const COUNT: usize = 5000;
    const FEW: Option<usize> = Some(100);

    type Ours = Vec<ours::Row>;
    type Theirs = Vec<for_serde::Row>;

    fn text(count: usize) -> String {
        array(count, |number| row(number, |_| None))
    }

    fn keys() -> Vec<&'static str> {
        KEYS.to_vec()
    }
}

const PRESENT: usize = 5;
const TEXTS: usize = 18;
const INTEGERS: usize = 8;

/// A row with the first of every six attributes, or the second, and so on; `unset` gives the entries of the others.
fn row(number: usize, unset: fn(&str) -> Option<String>) -> String {
    let mut random = Random::new(number);
    let turn = KEYS.len() / PRESENT;
    let entries = KEYS.iter().enumerate().filter_map(|(index, key)| {
        if index % turn != number % turn {
            unset(key)
        } else if index < TEXTS {
            Some(format!(r#""{key}":"{}""#, random.words(2)))
        } else if index < TEXTS + INTEGERS {
            Some(format!(r#""{key}":{}"#, random.below(10_000)))
        } else {
            Some(format!(r#""{key}":{}"#, random.below(2) == 1))
        }
    });
    format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
}

models! {
    Row {
        "displayName" display_name: String,
        "description" description: String,
        "location" location: String,
        "kind" kind: String,
        "etag" etag: String,
        "owner" owner: String,
        "costCenter" cost_center: String,
        "department" department: String,
        "environment" environment: String,
        "managedBy" managed_by: String,
        "sku" sku: String,
        "tier" tier: String,
        "zone" zone: String,
        "subnetId" subnet_id: String,
        "imageId" image_id: String,
        "adminName" admin_name: String,
        "timeZone" time_zone: String,
        "licenseType" license_type: String,
        "capacity" capacity: i64,
        "minimumCount" minimum_count: i64,
        "maximumCount" maximum_count: i64,
        "retentionInDays" retention_in_days: i64,
        "timeoutInSeconds" timeout_in_seconds: i64,
        "diskSizeInGb" disk_size_in_gb: i64,
        "priority" priority: i64,
        "port" port: i64,
        "isEnabled" is_enabled: bool,
        "isPublic" is_public: bool,
        "usesProxy" uses_proxy: bool,
        "autoScales" auto_scales: bool,
    }
}
