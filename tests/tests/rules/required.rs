//! `required`, which alone looks at what is absent.

use std::collections::BTreeMap;

use msrest_model::Model;
use msrest_model_tests::check_breaks;
use msrest_model_tests::models::Rules;
use serde_json::Value;

#[derive(Default, Model)]
struct Kinds {
    #[rest(min_length = 1, max_length = 3)]
    list: Option<Vec<i32>>,
    #[rest(min_items = 1)]
    map: Option<BTreeMap<String, i32>>,
    #[rest(max_items = 1, unique)]
    any: Option<Value>,
    #[rest(minimum = 0.5, maximum = 1)]
    ratio: Option<f32>,
    #[rest(multiple = 3)]
    threes: Option<i64>,
}

/// MEND: not even for `required`, which no client can satisfy.
#[test]
fn readonly_attributes_are_not_checked() {
    let model = Rules { needed: Some(String::new()), state: Some("x".to_owned()), ..Rules::default() };
    check_breaks(&model, &[]);
}

/// KEEP: an absent value breaks `required` alone.
#[test]
fn absent_values_break_nothing_else() {
    check_breaks(&Kinds::default(), &[]);
}
