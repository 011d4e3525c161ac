//! Models of limits.
//!
//! Generated from `document.json` by `msrest-codegen`. Needs the feature `pattern` of `msrest-model`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use msrest_model::Model;

/// `Limits`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Limits {
    /// `id`.
    #[rest(readonly)]
    pub id: Option<String>,
    /// `name`.
    #[rest(required, min_length = 3, max_length = 24, pattern = "^(?!-)[a-z\\d-]+$")]
    pub name: Option<String>,
    /// `port`.
    #[rest(minimum = 1, maximum = 65535)]
    pub port: Option<i32>,
    /// `ratio`.
    #[rest(minimum_ex = 0, maximum_ex = 1.5)]
    pub ratio: Option<f64>,
    /// `step`.
    #[rest(minimum = -10, multiple = 5)]
    pub step: Option<i64>,
    /// `huge`.
    #[rest(maximum = 1e300)]
    pub huge: Option<f64>,
    /// `big`.
    #[rest(maximum = 1.8446744073709552e19)]
    pub big: Option<i64>,
    /// `list`.
    #[rest(min_items = 1, max_items = 9, unique)]
    pub list: Option<Vec<String>>,
    /// `map`.
    #[rest(min_items = 1)]
    pub map: Option<BTreeMap<String, String>>,
    /// A name.
    #[rest(min_length = 1, max_length = 8)]
    pub named: Option<String>,
    /// `listOfNames`.
    pub list_of_names: Option<Vec<String>>,
    /// `wrongRule`.
    pub wrong_rule: Option<bool>,
    /// `dates`.
    pub dates: Option<NaiveDate>,
    /// `noValue`.
    pub no_value: Option<i64>,
    /// `badPattern`.
    pub bad_pattern: Option<String>,
    /// `zero`.
    pub zero: Option<i64>,
    /// `notANumber`.
    pub not_a_number: Option<i64>,
    /// `angle`.
    #[rest(minimum = -3.14159, maximum = 3.14159, multiple = 2.718281828459045)]
    pub angle: Option<f64>,
    /// `digits`.
    #[rest(minimum = 1.2345678901234567, maximum = 123456789.123)]
    pub digits: Option<f64>,
    /// `pi`.
    ///
    /// Default: `3.1415`.
    #[rest(constant = 3.14159265, required)]
    pub pi: Option<f64>,
    /// `badLength`.
    pub bad_length: Option<String>,
    /// `oldStyle`.
    pub old_style: Option<String>,
}

/// A name.
pub type Name = String;
